#pragma once

#include "core/view/roomview.h"

#include <QWidget>

/// How a player's phone shows an open question, painted after the phone page.
class PhonePreview : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhonePreview)

public:
    explicit PhonePreview(QWidget *parent = nullptr);

    /// `index` counts from 0.
    void showQuestion(const QuestionView &question, int index, int count);
    /// The texts of the last painted picture.
    const QStringList &shownTexts() const { return m_shown; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawText(QPainter &painter, const QRectF &rect, const QString &text, int pixels,
                  int alignment);
    void paintHead(QPainter &painter);
    void paintChoices(QPainter &painter, const QRectF &rect);
    void paintField(QPainter &painter, const QRectF &rect);

    QuestionView m_question;
    int m_index = 0;
    int m_count = 0;
    QStringList m_shown;
};
