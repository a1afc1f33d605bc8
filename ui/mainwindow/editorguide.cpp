#include "ui/mainwindow/editorguide.h"

#include "ui/editor/draftnotice.h"
#include "ui/editor/editorpage.h"
#include "ui/editor/packchooser.h"
#include "ui/editor/soundfield.h"
#include "ui/library/librarypage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/newroom/newroompage.h"
#include "ui/sound/soundplayer.h"
#include "ui/widgets/confirm.h"

EditorGuide::EditorGuide(MainWindow &window, const QString &draftFolder)
    : QObject(&window)
    , m_window(window)
    , m_editing(window.session(), draftFolder)
{
}

EditorGuide::~EditorGuide()
{
    // It shows what goes now.
    delete m_page;
}

EditorPage *EditorGuide::page() const
{
    return m_page;
}

bool EditorGuide::isInFront() const
{
    return m_page && m_window.currentPage() == m_page;
}

QWidget *EditorGuide::makeNotice(QWidget *parent)
{
    m_notice = new DraftNotice(m_editing.drafts(), parent);
    connect(m_notice, &DraftNotice::packAsked, &m_window, &MainWindow::editPack);
    return m_notice;
}

void EditorGuide::lookForDrafts()
{
    m_notice->look();
}

void EditorGuide::serve(NewRoomPage &newRoom, LibraryPage &library)
{
    connect(&newRoom, &NewRoomPage::packEditAsked, &m_window, &MainWindow::editPack);
    connect(&newRoom, &NewRoomPage::newPackAsked, &m_window, &MainWindow::newPack);
    connect(&m_editing, &PackEditing::saved, &newRoom, &NewRoomPage::askForPacks);
    connect(&library, &LibraryPage::editAsked, &m_window, &MainWindow::editPack);
    connect(&library, &LibraryPage::newPackAsked, &m_window, &MainWindow::newPack);
}

void EditorGuide::edit(const QString &packId)
{
    m_notice->hide();
    show();
    m_editing.open(packId);
}

void EditorGuide::askWhatToEdit()
{
    auto *dialog = new PackChooser(m_window.session(), tr("Which pack do you want to edit?"),
                                   tr("Edit pack"), &m_window);
    connect(dialog, &PackChooser::chosen, &m_window, &MainWindow::editPack);
    dialog->open();
}

void EditorGuide::show()
{
    if (!m_page) {
        m_page = new EditorPage(m_editing, &m_window);
        connect(m_page, &EditorPage::backAsked, this, &EditorGuide::leave);
        SoundPlayer *sounds = &m_window.sounds();
        connect(&m_page->sound(), &SoundField::soundDue, sounds, &SoundPlayer::playRecording);
        connect(&m_page->sound(), &SoundField::silenceDue, sounds, &SoundPlayer::stopRecording);
        connect(sounds, &SoundPlayer::recordingEnded, &m_page->sound(), &SoundField::showSilence);
    }
    m_page->setTheme(m_window.stageSettings().theme);
    if (!isInFront())
        m_before = m_window.currentPage();
    m_window.setPage(m_page);
    m_window.activateWindow();
}

void EditorGuide::leave()
{
    m_editing.keepNow();
    if (m_before)
        m_window.setPage(m_before);
    else
        m_window.showDashboard();
}

bool EditorGuide::mayClose()
{
    if (m_losesDraft || m_editing.draftState() != PackEditing::DraftState::Failed)
        return true;
    show();
    askConfirmation(&m_window,
                    {.title = tr("Close without your changes?"),
                     .text = tr("What you wrote in the pack is neither saved nor kept as a draft."),
                     .action = tr("Close anyway"),
                     .cancel = tr("Keep the window open")},
                    [this] {
                        m_losesDraft = true;
                        m_window.close();
                    });
    return false;
}
