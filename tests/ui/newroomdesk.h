#pragma once

#include "clicks.h"
#include "fakesession.h"

#include "ui/newroom/newroompage.h"

#include <QAction>
#include <QLineEdit>
#include <QTemporaryDir>

#include <memory>

/// The page on which a host makes a room, a session behind it, and a folder for presets and files.
class NewRoomDesk
{
public:
    NewRoomDesk() { openPage(); }

    /// A new page, as after a restart of the program.
    void openPage();
    bool click(const char *name) { return clickOn(page.get(), QString::fromLatin1(name)); }
    void pickPack(int row);
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }
    QLineEdit *title() const { return child<QLineEdit>("roomTitle"); }
    /// The text of the label of this name.
    QString text(const char *name) const;
    /// All that is to be read.
    QString words() const { return visibleTexts(page.get()).join(u'\n'); }

    QString chosenPreset() const;
    bool hasPreset(const QString &name) const;
    void choosePreset(const QString &name);
    /// An entry of the menu beside the presets.
    QAction *presetAction(const QString &words) const;
    bool savePresetAs(const QString &name);
    int questionTime() const;
    void setQuestionTime(int seconds);

    /// Writes a file and picks it in the dialog for pictures.
    bool takePictureFile(const QString &name, const QByteArray &bytes);
    const GameRoom &onlyRoom() const { return session.room(session.rooms().value(0).code); }
    qsizetype createdCount() const { return m_created->size(); }

    QTemporaryDir folder;
    FakeSession session;
    std::unique_ptr<NewRoomPage> page;

private:
    std::unique_ptr<QSignalSpy> m_created;
};
