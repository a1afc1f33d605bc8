#include "ui/newroom/optionfields.h"

#include <QEvent>

namespace
{

class IgnoresWheel : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore();
        return true;
    }
};

void prepare(QWidget *field, const QString &name)
{
    field->setObjectName(name);
    field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new IgnoresWheel(field));
}

} // namespace

QSpinBox *makeNumber(const QString &name, int least, int most, const QString &suffix,
                     QWidget *parent)
{
    auto *field = new QSpinBox(parent);
    field->setRange(least, most);
    field->setSuffix(suffix);
    field->setGroupSeparatorShown(true);
    field->setFixedWidth(112);
    prepare(field, name);
    return field;
}

QComboBox *makeChoice(const QString &name, QWidget *parent)
{
    auto *field = new QComboBox(parent);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(10);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    prepare(field, name);
    return field;
}

QCheckBox *makeCheck(const QString &name, const QString &words, QWidget *parent)
{
    auto *field = new QCheckBox(words, parent);
    prepare(field, name);
    return field;
}
