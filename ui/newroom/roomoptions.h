#pragma once

#include "ui/newroom/roompreset.h"

#include <QWidget>

class OptionSection;

/// All options of a new room besides its questions, its title and its picture, in sections that
/// unfold.
class RoomOptions : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomOptions)

public:
    explicit RoomOptions(QWidget *parent = nullptr);

    RoomChoices choices() const;
    /// Takes these choices over; `edited` is not for that.
    void setChoices(const RoomChoices &choices);
    void foldAll();
    /// Why no room can have these choices; empty when one can.
    QString problem() const;

Q_SIGNALS:
    /// The host chose something.
    void edited();

private:
    QList<OptionSection *> m_sections;
};
