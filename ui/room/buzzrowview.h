#pragma once

#include "core/view/buzzview.h"

#include <QFrame>

class ElidedLabel;
class QPushButton;

/// Who buzzed, with what the host may say about it.
class BuzzRowView : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BuzzRowView)

public:
    explicit BuzzRowView(QWidget *parent = nullptr);

    /// What the row offers beside who it is.
    struct Offer
    {
        bool canJudge = false; ///< The question is open, so that one can be called right or wrong.
        QString rightKey; ///< What does the same as the buttons; empty where several tie.
        QString wrongKey;

        bool operator==(const Offer &) const = default;
    };
    void showRow(const BuzzRow &row, const Offer &offer);
    const BuzzRow &row() const { return m_row; }

Q_SIGNALS:
    void judged(PlayerId player, bool right);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *makeJudge(bool right);
    void describe();

    BuzzRow m_row;
    Offer m_offer;
    ElidedLabel *m_name;
    ElidedLabel *m_detail;
    QPushButton *m_overturn;
    QPushButton *m_right;
    QPushButton *m_wrong;
};
