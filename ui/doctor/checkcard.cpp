#include "ui/doctor/checkcard.h"

#include "ui/doctor/checkbadge.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

CheckCard::CheckCard(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(title)
    , m_badge(new CheckBadge(this))
    , m_text((new PlainLabel(TextRole::Body, this))->wrapped())
    , m_body(new QVBoxLayout)
{
    setProperty("panel", u"true"_s);
    m_text->setObjectName(u"finding"_s);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(new PlainLabel(TextRole::Subtitle, title, this), 1);
    head->addWidget(m_badge);
    m_body->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addLayout(m_body);
}

void CheckCard::setFinding(const Finding &finding)
{
    m_finding = finding;
    m_badge->setState(finding.state);
    m_text->setText(finding.text);
    setAccessibleName(u"%1: %2. %3"_s.arg(m_title, checkStateWords(finding.state), finding.text));
}
