#include "ui/widgets/confirm.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace
{

struct Confirm
{
    Q_DECLARE_TR_FUNCTIONS(Confirm)
};

} // namespace

void askConfirmation(QWidget *parent, const Confirmation &confirmation,
                     std::function<void()> confirmed)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"confirmation"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(confirmation.title);
    box->setText(confirmation.title);
    box->setInformativeText(confirmation.text);
    auto *yes = box->addButton(confirmation.action, QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirm"_s);
    yes->setProperty("look", u"danger"_s);
    // Adding it has already applied the style sheet.
    yes->style()->unpolish(yes);
    yes->style()->polish(yes);
    auto *no =
        box->addButton(confirmation.cancel.isEmpty() ? Confirm::tr("Cancel") : confirmation.cancel,
                       QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::buttonClicked, parent,
                     [yes, run = std::move(confirmed)](QAbstractButton *clicked) {
                         if (clicked == yes)
                             run();
                     });
    box->open();
}
