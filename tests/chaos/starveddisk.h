#pragma once

#include "tests/chaos/nodeprocess.h"

#include <QTemporaryDir>

#include <memory>

/// A folder for a node's data whose disk can run out of room, and get it back.
class StarvedDisk
{
public:
    virtual ~StarvedDisk() = default;

    virtual QString folder() const = 0;
    virtual void fill(NodeProcess &node) = 0;
    virtual void makeRoom(NodeProcess &node) = 0;
    /// For the node that is to be started next: it can take its lock, but not save a room.
    virtual void fillForStart(NodeProcess &node) = 0;

    /// A small file system of its own; null where this process may not mount one.
    static std::unique_ptr<StarvedDisk> full();
    /// No file of the node can be written beyond its first pages (RLIMIT_FSIZE); works everywhere.
    static std::unique_ptr<StarvedDisk> limited();
};
