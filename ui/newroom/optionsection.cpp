#include "ui/newroom/optionsection.h"

#include "ui/newroom/foldheader.h"
#include "ui/newroom/optionrow.h"

#include <QVBoxLayout>

OptionSection::OptionSection(const QString &name, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_header(new FoldHeader(title, this))
    , m_body(new QWidget(this))
    , m_rows(new QVBoxLayout(m_body))
{
    m_header->setObjectName(name);
    m_body->hide();
    m_rows->setContentsMargins(28, 4, 0, 12);
    m_rows->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body);
    connect(m_header, &QAbstractButton::toggled, m_body, &QWidget::setVisible);
}

void OptionSection::setChoices(const RoomChoices &choices)
{
    m_loading = true;
    load(choices);
    m_loading = false;
    barExcluded();
    m_header->setSummary(summary());
}

void OptionSection::unfold(bool open)
{
    m_header->setChecked(open);
}

OptionRow *OptionSection::addRow(const QString &name, QWidget *field, const QString &hint)
{
    auto *row = new OptionRow(name, field, hint, m_body);
    m_rows->addWidget(row);
    return row;
}

void OptionSection::onFieldChanged()
{
    if (m_loading)
        return;
    barExcluded();
    m_header->setSummary(summary());
    Q_EMIT edited();
}
