#include "ui/widgets/textprompt.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int dialogWidth = 420;

struct Prompt
{
    Q_DECLARE_TR_FUNCTIONS(Prompt)
};

} // namespace

void askText(QWidget *parent, const TextPrompt &prompt,
             std::function<void(const QString &)> accepted)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"textPrompt"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(prompt.title);
    auto *title = (new PlainLabel(TextRole::Subtitle, prompt.title, dialog))->wrapped();
    auto *label = new PlainLabel(TextRole::Muted, prompt.label, dialog);
    auto *line = new QLineEdit(prompt.text, dialog);
    line->setObjectName(u"promptText"_s);
    line->setAccessibleName(prompt.label);
    line->selectAll();
    label->setBuddy(line);
    auto *problem = (new PlainLabel(TextRole::Caption, dialog))->wrapped();
    problem->setObjectName(u"promptProblem"_s);
    auto *no = makeButton(Prompt::tr("Cancel"), {}, ButtonLook::Plain, dialog);
    auto *yes = makeButton(prompt.action, {}, ButtonLook::Primary, dialog);
    yes->setObjectName(u"promptAction"_s);
    yes->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(yes);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(title);
    column->addSpacing(8);
    column->addWidget(label);
    column->addWidget(line);
    column->addWidget(problem);
    column->addSpacing(8);
    column->addLayout(buttons);
    dialog->setFixedWidth(dialogWidth);
    // So that the dialog doesn't jump while one types.
    problem->setMinimumHeight(problem->fontMetrics().lineSpacing());
    problem->setAlignment(Qt::AlignTop);

    const auto check = [=, says = prompt.problem] {
        const QString words = says(line->text());
        problem->setText(words);
        yes->setEnabled(words.isEmpty());
    };
    check();
    QObject::connect(line, &QLineEdit::textChanged, dialog, check);
    QObject::connect(no, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(yes, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [line, run = std::move(accepted)] { run(line->text()); });
    dialog->open();
}
