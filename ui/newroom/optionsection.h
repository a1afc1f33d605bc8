#pragma once

#include "ui/newroom/roompreset.h"

#include <QWidget>

class FoldHeader;
class OptionRow;
class QVBoxLayout;

/// A group of options that unfolds; folded, one line says what is chosen in it.
class OptionSection : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionSection)

public:
    /// `name` is the object name of the line that unfolds it.
    OptionSection(const QString &name, const QString &title, QWidget *parent = nullptr);

    /// Takes these choices over; `edited` is not for that.
    void setChoices(const RoomChoices &choices);
    /// Writes what is chosen here.
    virtual void fill(RoomChoices &choices) const = 0;
    /// Why no room can have what is chosen here; empty when one can.
    virtual QString problem() const { return {}; }
    void unfold(bool open);

Q_SIGNALS:
    /// The host chose something here.
    void edited();

protected:
    virtual void load(const RoomChoices &choices) = 0;
    /// What is chosen, in one line.
    virtual QString summary() const = 0;
    /// Bars what can't be chosen together with what is.
    virtual void barExcluded() { }

    OptionRow *addRow(const QString &name, QWidget *field, const QString &hint = {});
    /// To be called when a field has changed.
    void onFieldChanged();

private:
    FoldHeader *m_header;
    QWidget *m_body;
    QVBoxLayout *m_rows;
    bool m_loading = false;
};
