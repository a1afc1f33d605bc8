#include "newroomdesk.h"

#include "ui/widgets/plainlabel.h"
#include "ui/widgets/steadylist.h"

#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QSpinBox>

using namespace Qt::StringLiterals;

void NewRoomDesk::openPage()
{
    // The page before saves its presets until it is gone.
    page.reset();
    page = std::make_unique<NewRoomPage>(session, folder.filePath(u"presets.json"_s));
    m_created = std::make_unique<QSignalSpy>(page.get(), &NewRoomPage::roomCreated);
    page->resize(1180, 900);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    page->open();
    QTRY_VERIFY(page->packList()->model()->rowCount() > 0);
    QTRY_VERIFY(child<QWidget>("savePreset")->isEnabled());
}

void NewRoomDesk::pickPack(int row)
{
    SteadyList *list = page->packList();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(row, 0)).center());
}

QString NewRoomDesk::text(const char *name) const
{
    return child<PlainLabel>(name)->text();
}

QString NewRoomDesk::chosenPreset() const
{
    return child<QComboBox>("presets")->currentText();
}

bool NewRoomDesk::hasPreset(const QString &name) const
{
    return child<QComboBox>("presets")->findText(name) >= 0;
}

void NewRoomDesk::choosePreset(const QString &name)
{
    auto *box = child<QComboBox>("presets");
    const int index = box->findText(name);
    QVERIFY2(index >= 0, qPrintable(name));
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

QAction *NewRoomDesk::presetAction(const QString &words) const
{
    for (QAction *action : child<QMenu>("presetMenu")->actions()) {
        if (action->text().remove(u'&') == words)
            return action;
    }
    return nullptr;
}

bool NewRoomDesk::savePresetAs(const QString &name)
{
    if (!click("savePreset"))
        return false;
    QTest::keyClicks(child<QLineEdit>("presetName"), name);
    return click("savePresetName") && chosenPreset() == name;
}

int NewRoomDesk::questionTime() const
{
    return child<QSpinBox>("questionTime")->value();
}

void NewRoomDesk::setQuestionTime(int seconds)
{
    child<QSpinBox>("questionTime")->setValue(seconds);
}

bool NewRoomDesk::takePictureFile(const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return false;
    file.close();
    auto *dialog = click("pictureKind2") ? child<QFileDialog>("pictureDialog") : nullptr;
    if (!dialog)
        return false;
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    return true;
}
