#pragma once

#include <QTimer>
#include <QWidget>

class BuzzActions;
class BuzzRowView;
class PlainLabel;
class QVBoxLayout;
class RoomWatch;
struct BuzzView;

/// Who has buzzed: first those on turn, then the others in their order. Of many only the first who wait
/// and the last who were judged.
class BuzzPanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BuzzPanel)

public:
    BuzzPanel(RoomWatch &watch, BuzzActions &actions, QWidget *parent = nullptr);

    /// Shows the buzzes as the room has them; hides itself where there is no buzzer.
    void showBuzzes();

private:
    void showRows(const BuzzView &buzzes);
    void addRow();
    QString headWords(const BuzzView &buzzes) const;

    RoomWatch &m_watch;
    BuzzActions &m_actions;
    PlainLabel *m_head;
    QVBoxLayout *m_column;
    QList<BuzzRowView *> m_rows; ///< Those that are too many are hidden.
    QTimer m_rest; ///< Makes the rows that are still missing.
    PlainLabel *m_more;
};
