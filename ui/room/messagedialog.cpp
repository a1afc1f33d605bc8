#include "ui/room/messagedialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int dialogWidth = 480;
constexpr int longestMessage = 200; // As core/game/decidehost.cpp has it.

} // namespace

MessageDialog::MessageDialog(QWidget *parent)
    : QDialog(parent)
    , m_text(new QLineEdit(this))
    , m_show(makeButton(tr("Show message"), u"message"_s, ButtonLook::Primary, this))
{
    setObjectName(u"messageDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Message to everybody"));
    m_text->setObjectName(u"messageText"_s);
    m_text->setMaxLength(longestMessage);
    m_text->setPlaceholderText(tr("What everybody should read"));
    m_text->setAccessibleName(tr("Message to everybody"));
    m_show->setObjectName(u"showMessage"_s);
    m_show->setDefault(true);
    m_show->setEnabled(false);
    auto *cancel = makeButton(tr("Cancel"), {}, ButtonLook::Plain, this);

    auto *presets = new QGridLayout;
    presets->setSpacing(8);
    const QStringList texts{tr("Short break"), tr("We'll be right back"),
                            tr("A moment of quiet, please"), tr("Back to your seats")};
    for (int i = 0; i < texts.size(); ++i) {
        auto *preset = makeButton(texts.at(i), {}, ButtonLook::Plain, this);
        preset->setObjectName(u"preset%1"_s.arg(i));
        preset->setAutoDefault(false);
        presets->addWidget(preset, i / 2, i % 2);
        connect(preset, &QPushButton::clicked, this, [this, text = texts.at(i)] { take(text); });
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_show);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(TextRole::Subtitle, tr("Message to everybody"), this));
    column->addWidget((new PlainLabel(TextRole::Muted,
                                      tr("It stands on all screens and phones until you take it "
                                         "away. The game goes on; pause it if it should not."),
                                      this))
                          ->wrapped());
    column->addSpacing(8);
    column->addLayout(presets);
    column->addSpacing(8);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addLayout(buttons);
    setFixedWidth(dialogWidth);
    m_text->setFocus();

    connect(m_text, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_show->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_show, &QPushButton::clicked, this, [this] { take(m_text->text().trimmed()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void MessageDialog::take(const QString &text)
{
    Q_EMIT chosen(text);
    accept();
}
