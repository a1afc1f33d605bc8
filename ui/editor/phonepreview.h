#pragma once

#include "core/view/roomview.h"

#include <QHash>
#include <QImage>
#include <QWidget>

#include <optional>

/// How a player's phone shows an open question or the start of a round, painted after the phone page.
class PhonePreview : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhonePreview)

public:
    explicit PhonePreview(QWidget *parent = nullptr);

    /// `index` counts from 0.
    void showQuestion(const QuestionView &question, int index, int count);
    /// What comes before a round's first question.
    void showRound(const RoundView &round);
    /// The picture that the question calls `name`; shown while the question has it.
    void setPicture(const QString &name, const QImage &picture);
    /// The texts of the last painted picture.
    const QStringList &shownTexts() const { return m_shown; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void drawText(QPainter &painter, const QRectF &rect, const QString &text, int pixels,
                  int alignment);
    void paintRound(QPainter &painter);
    void paintHead(QPainter &painter);
    /// Text, picture and sound; gives where the answers begin.
    double paintAsked(QPainter &painter);
    void paintSound(QPainter &painter, const QRectF &rect);
    void paintChoices(QPainter &painter, const QRectF &rect);
    void paintChoice(QPainter &painter, const QRectF &tile, int place, bool isNarrow);
    void paintField(QPainter &painter, const QRectF &rect);
    void paintBuzzer(QPainter &painter, const QRectF &rect);
    /// What stands below the question in small letters.
    QString taskWords() const;
    bool hasChoicePictures() const;

    QuestionView m_question;
    QHash<QString, QImage> m_pictures; ///< By what the question calls them.
    std::optional<RoundView> m_round; ///< Shown in place of the question.
    int m_index = 0;
    int m_count = 0;
    QStringList m_shown;
};
