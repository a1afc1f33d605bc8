#pragma once

#include "core/library/formats/packtransfer.h"
#include "core/library/packinfo.h"

/// The library of packs, as the user interface sees it: searching, the recycle bin, and what it can
/// do as a PackTransfer. Every call returns at once; replies and signals come later in the caller's
/// thread, replies not at all when `context` is gone.
class PackShelf : public PackTransfer
{
    Q_OBJECT

public:
    using PackTransfer::PackTransfer;

    virtual void find(const PackSearch &search, QObject *context, Reply<PackList> reply) = 0;
    /// `PackNotFound`, or `Corrupt` when what is kept of it can't be read.
    virtual void look(const QString &id, QObject *context, Reply<PackDetails> reply) = 0;
    /// Puts the host's pack into the recycle bin and replies with its number there.
    virtual void remove(const QString &id, QObject *context, Reply<qint64> reply) = 0;
    virtual void listBin(QObject *context, Reply<QList<BinnedPack>> reply) = 0;
    /// Takes a pack out of the bin; replies with its id, which is another one when that was given
    /// away meanwhile.
    virtual void restore(qint64 number, QObject *context, Reply<QString> reply) = 0;
    /// Deletes for good all that is in the bin; replies with the number of packs.
    virtual void emptyBin(QObject *context, Reply<int> reply) = 0;
    /// Keeps a picture or a sound as `keepFile` does, and replies with its kept path. It stays as long as
    /// a pack, a draft or a room names it, and for an hour in any case.
    virtual void keep(const QByteArray &bytes, int longestSide, QObject *context,
                      Reply<QString> reply) = 0;
    /// What is wrong with the library or happened to it; empty when all is well.
    virtual QString notice() const = 0;

Q_SIGNALS:
    /// A pack came, changed or went, or a game was started with one.
    void changed();
    void noticeChanged(const QString &notice);

private:
    Q_DISABLE_COPY_MOVE(PackShelf)
};
