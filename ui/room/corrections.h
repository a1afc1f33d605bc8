#pragma once

#include "core/game/correction.h"

#include <QObject>

#include <optional>

class QMenu;
class RoomCommands;
class RoomWatch;

/// What a host can put right about a question that was closed, and take back.
class Corrections : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Corrections)

public:
    Corrections(RoomCommands &commands, RoomWatch &watch, QObject *parent = nullptr);

    /// True for a question that was closed and counted; `index` may be any number.
    bool isCorrectable(int index) const;
    bool isVoid(int index) const;

    /// Makes a question void, or lets a void one count again.
    void toggleVoid(int index);
    void undo(CorrectionId correction);
    /// Adds what can be done about a question; nothing when nothing can.
    void fillMenu(QMenu &menu, int index);

Q_SIGNALS:
    /// A correction is in force now that can be taken back.
    void undoOffered(const QString &words, CorrectionId correction);

private:
    const Question &question(int index) const;
    void correct(int index, const Correction &correction);
    void addKeyMenu(QMenu &menu, int index);
    void addBuzzMenu(QMenu &menu, int index);
    /// Typed answers that the host may let count.
    void addAcceptMenu(QMenu &menu, int index);
    std::optional<CorrectionId> latest(int index) const;
    void tell(CorrectionId correction);

    RoomCommands &m_commands;
    RoomWatch &m_watch;
};
