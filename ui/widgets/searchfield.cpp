#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"

using namespace Qt::StringLiterals;

QLineEdit *makeSearchField(const QString &placeholder, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setProperty("search", u"true"_s);
    field->setClearButtonEnabled(true);
    field->addAction(strokeIcon(u"search"_s, IconInk::Muted), QLineEdit::LeadingPosition);
    return field;
}
