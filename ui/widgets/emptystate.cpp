#include "ui/widgets/emptystate.h"

#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int textWidth = 460;

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text,
                       const QString &action, QWidget *parent)
    : QFrame(parent)
{
    setProperty("panel", u"true"_s);
    auto *picture = new QToolButton(this);
    picture->setIcon(strokeIcon(icon, IconInk::Muted));
    picture->setIconSize(QSize(56, 56));
    picture->setFocusPolicy(Qt::NoFocus);
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *heading = new PlainLabel(TextRole::Title, title, this);
    auto *words = (new PlainLabel(TextRole::Muted, text, this))->wrapped();
    words->setFixedWidth(textWidth);
    words->setAlignment(Qt::AlignHCenter);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(heading, 0, Qt::AlignHCenter);
    // Not aligned in the column itself: an aligned label gets the height of an unwrapped one.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(words);
    row->addStretch();
    column->addLayout(row);
    if (!action.isEmpty()) {
        auto *button = makeButton(action, u"plus"_s, ButtonLook::Primary, this);
        button->setObjectName(u"emptyStateButton"_s);
        column->addSpacing(16);
        column->addWidget(button, 0, Qt::AlignHCenter);
        connect(button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    }
    column->addStretch(3);
}
