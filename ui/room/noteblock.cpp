#include "ui/room/noteblock.h"

#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

NoteBlock::NoteBlock(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_text((new PlainLabel(TextRole::Body, this))->wrapped())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new PlainLabel(TextRole::Caption, title, this));
    column->addWidget(m_text);
    column->addStretch();
}

void NoteBlock::setNote(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}
