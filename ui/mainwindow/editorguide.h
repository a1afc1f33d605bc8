#pragma once

#include "ui/editor/packediting.h"

#include <QPointer>

class DraftNotice;
class EditorPage;
class LibraryPage;
class MainWindow;
class NewRoomPage;
class QWidget;

/// The way to the editor and back. The pack that is written lives here, whatever becomes of the pages.
class EditorGuide : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EditorGuide)

public:
    /// `draftFolder` keeps what is typed until it is saved.
    EditorGuide(MainWindow &window, const QString &draftFolder);
    ~EditorGuide() override;

    PackEditing &editing() { return m_editing; }
    /// Null as long as it was not wanted, and when the window's contents are made anew.
    EditorPage *page() const;
    bool isInFront() const;
    /// What tells of drafts that wait, for a place at the top of the window.
    QWidget *makeNotice(QWidget *parent);
    /// Tells of the drafts that were left when the program ended last.
    void lookForDrafts();
    /// From now on these pages lead to the editor.
    void serve(NewRoomPage &newRoom, LibraryPage &library);

    /// Shows the editor with a pack of the library; with an empty id, a new one.
    void edit(const QString &packId);
    /// Asks which pack to edit.
    void askWhatToEdit();
    /// Shows the editor with what is open in it.
    void show();
    /// True when nothing that is typed would be lost, or the host has said it may be; otherwise asks and
    /// closes the window later.
    bool mayClose();

private:
    void leave();

    MainWindow &m_window;
    PackEditing m_editing;
    QPointer<EditorPage> m_page;
    QPointer<DraftNotice> m_notice;
    QPointer<QWidget> m_before; ///< The page to go back to.
    bool m_losesDraft = false; ///< The host closes although the draft can't be kept.
};
