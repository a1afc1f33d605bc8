#pragma once

#include <QList>
#include <QWidget>

/// One choice, or one typed answer, as the host sees it.
struct AnswerBar
{
    QString text;
    int count = 0;
    bool isRight = false;
    bool isChoice = true; ///< Has a letter and a shape, by its place.

    bool operator==(const AnswerBar &) const = default;
};

/// The answers to a question with the right ones marked and a bar for how many gave each.
class AnswerBars : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerBars)

public:
    explicit AnswerBars(QWidget *parent = nullptr);

    /// `answered`: how many players have answered; what the shares are of.
    void setBars(const QList<AnswerBar> &bars, int answered);
    const QList<AnswerBar> &bars() const { return m_bars; }
    /// Before the question opens there is nothing to count.
    void setCountsShown(bool shown);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight(const AnswerBar &bar, int width) const;
    void paintBar(QPainter &painter, int place, const QRectF &rect) const;
    void paintRightMark(QPainter &painter, const QRectF &rect) const;
    QString describe() const;

    QList<AnswerBar> m_bars;
    int m_answered = 0;
    bool m_countsShown = true;
};
