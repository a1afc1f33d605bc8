#include "app/desktop/portquestion.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace
{
constexpr quint16 firstFreeForAll = 1024;
}

QString PortQuestion::title(quint16 port)
{
    return port < firstFreeForAll ? tr("Port %1 needs an administrator").arg(port)
                                  : tr("Another program uses port %1").arg(port);
}

QString PortQuestion::text(quint16 port)
{
    const QString way = tr("Or take any free port now: addresses and QR codes then show that one.");
    if (port < firstFreeForAll)
        return tr("Ports below 1024 are not for everybody. Start Quizstage with another one, as in "
                  "--port 8080.") + u' ' + way;
    return tr("Phones could not reach Quizstage there. Perhaps a second Quizstage is open, with another "
              "data folder. Close that program and start again, or choose a port with --port.")
        + u' ' + way;
}

void PortQuestion::ask(quint16 port, const std::function<void()> &anyPort,
                       const std::function<void()> &quit)
{
    auto *box = new QMessageBox(QMessageBox::Warning, u"Quizstage"_s, title(port));
    box->setObjectName(u"portQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text(port));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto *any = box->addButton(tr("Use any free port"), QMessageBox::AcceptRole);
    box->addButton(tr("Quit"), QMessageBox::RejectRole);
    QObject::connect(box, &QDialog::finished, qApp, [box, any, anyPort, quit] {
        if (box->clickedButton() == any)
            anyPort();
        else
            quit();
    });
    box->open();
}
