#include "ui/widgets/segments.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace
{

constexpr int sides = 32; ///< Of the style sheet's padding and border.

} // namespace

Segments::Segments(const QString &name, const QStringList &words, QWidget *parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
{
    setProperty("panel", u"raised"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    for (int index = 0; index < words.size(); ++index) {
        auto *button = new QPushButton(words.at(index), this);
        button->setObjectName(name + QString::number(index));
        button->setProperty("look", u"segment"_s);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        // The chosen one is bolder, and must not need more room than it has.
        const QFontMetrics bold(textFont(14, QFont::DemiBold));
        button->setMinimumWidth(bold.horizontalAdvance(words.at(index)) + sides);
        m_group->addButton(button, index);
        row->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

int Segments::current() const
{
    return m_group->checkedId();
}

void Segments::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

void Segments::setOffered(int index, bool offered)
{
    m_group->button(index)->setVisible(offered);
}
