#pragma once

#include <QList>
#include <QString>

/// The next unescaped `what` at or after `from`; -1 when there is none.
qsizetype findUnescaped(QStringView text, QStringView what, qsizetype from = 0);

/// "\~" becomes "~" and "\n" a line end; for the seven special characters of GIFT.
QString withoutEscapes(QStringView text);

/// The other way round.
QString withEscapes(const QString &text);

/// One answer of a GIFT question: `=%50%text#feedback`.
struct GiftAnswer
{
    bool marked = false; ///< "=", not "~".
    QString raw; ///< The text, escapes and all.
    QString text;
    QString feedback;
    std::optional<double> weight; ///< Percent.

    bool isRight() const { return weight ? *weight > 0 : marked; }
};

/// All answers of a list; what stands before the first mark is none.
QList<GiftAnswer> giftAnswers(QStringView list);
