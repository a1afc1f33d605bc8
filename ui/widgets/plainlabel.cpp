#include "ui/widgets/plainlabel.h"

#include "ui/words/words.h"

#include <QEvent>
#include <QStyle>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace
{

QString roleName(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return u"body"_s;
    case TextRole::Muted:
        return u"muted"_s;
    case TextRole::Caption:
        return u"caption"_s;
    case TextRole::Problem:
        return u"problem"_s;
    case TextRole::Strong:
        return u"strong"_s;
    case TextRole::Subtitle:
        return u"subtitle"_s;
    case TextRole::Title:
        return u"title"_s;
    case TextRole::Heading:
        return u"heading"_s;
    case TextRole::Code:
        return u"code"_s;
    }
    return {};
}

} // namespace

PlainLabel::PlainLabel(TextRole role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setRole(role);
}

PlainLabel::PlainLabel(TextRole role, const QString &text, QWidget *parent)
    : PlainLabel(role, parent)
{
    setText(text);
}

void PlainLabel::setRole(TextRole role)
{
    if (property("role") == roleName(role))
        return;
    setProperty("role", roleName(role));
    // A style sheet reads properties only when it is applied.
    style()->unpolish(this);
    style()->polish(this);
}

PlainLabel *PlainLabel::wrapped()
{
    setWordWrap(true);
    return this;
}

ElidedLabel::ElidedLabel(TextRole role, QWidget *parent)
    : PlainLabel(role, parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString &text)
{
    const QString line = oneLine(text);
    if (line == m_fullText)
        return;
    m_fullText = line;
    setAccessibleName(line);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    ensurePolished();
    return {fontMetrics().horizontalAdvance(m_fullText) + 2, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    ensurePolished();
    return {fontMetrics().horizontalAdvance(u"Mmmm"_s), fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    PlainLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_fullText, Qt::ElideRight, width());
    if (shown != text())
        setText(shown);
    // Tooltips guess whether they are markup; converted, a stranger's text stays a text.
    setToolTip(shown == m_fullText ? QString() : Qt::convertFromPlainText(m_fullText));
}
