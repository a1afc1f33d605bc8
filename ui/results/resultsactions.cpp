#include "ui/results/resultsactions.h"

#include "ui/theme/icons.h"
#include "ui/words/words.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace
{

/// A name for a file that every system takes: "Friday quiz 2026-11-22 players.csv".
QString fileName(const PastGame &game, const QString &suffix)
{
    QString title;
    for (const QChar c : oneLine(game.title)) {
        if (!c.isPrint() || u"\\/:*?\"<>|."_s.contains(c))
            continue;
        title += c;
    }
    const QDateTime ended = QDateTime::fromMSecsSinceEpoch(toUnixMs(game.endedAt));
    return u"%1 %2%3"_s.arg(title.left(60).trimmed(), ended.toString(u"yyyy-MM-dd"), suffix)
        .trimmed();
}

/// The folder of the last file, or that of documents.
QString startFolder(const QString &last)
{
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                          : last;
}

} // namespace

ResultsActions::ResultsActions(HostSession &session, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_page(page)
    , m_again(new QAction(strokeIcon(u"again"_s), tr("Host again"), this))
    , m_remove(new QAction(strokeIcon(u"trash"_s), tr("Delete"), this))
{
    m_again->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_again, m_remove})
        action->setShortcutContext(Qt::WidgetShortcut);
    addExport(tr("Spreadsheet (XLSX)…"), ExportFormat::Xlsx, u".xlsx"_s);
    addExport(tr("Page to print (HTML)…"), ExportFormat::Html, u".html"_s);
    addExport(tr("Players as CSV…"), ExportFormat::PlacesCsv, tr(" players") + u".csv"_s);
    addExport(tr("All answers as CSV…"), ExportFormat::AnswersCsv, tr(" answers") + u".csv"_s);
    addExport(tr("Everything as JSON…"), ExportFormat::Json, u".json"_s);
    connect(m_again, &QAction::triggered, this, &ResultsActions::makeRoom);
    connect(m_remove, &QAction::triggered, this, [this] {
        if (m_game)
            Q_EMIT removalAsked(*m_game);
    });
    setGame(std::nullopt);
}

void ResultsActions::setGame(const std::optional<PastGame> &game)
{
    m_game = game;
    m_again->setEnabled(game && !m_making);
    m_remove->setEnabled(game.has_value());
    for (QAction *action : std::as_const(m_exports))
        action->setEnabled(game.has_value());
}

void ResultsActions::addExport(const QString &text, ExportFormat format, const QString &suffix)
{
    auto *action = new QAction(text, this);
    m_exports.append(action);
    connect(action, &QAction::triggered, this, [this, format, suffix] { askFile(format, suffix); });
}

void ResultsActions::askFile(ExportFormat format, const QString &suffix)
{
    if (!m_game)
        return;
    auto *dialog = new QFileDialog(m_page, tr("Save results"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.section(u'.', -1));
    dialog->setDirectory(startFolder(m_folder));
    dialog->selectFile(fileName(*m_game, suffix));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, format, game = m_game->key](const QString &path) {
                m_folder = QFileInfo(path).path();
                save(game, format, path);
            });
    dialog->open();
}

void ResultsActions::save(const GameKey &game, ExportFormat format, const QString &path)
{
    m_session.history().exportGame(
        game, format, path, this, [this, path](const Result<void> &written) {
            if (written) {
                Q_EMIT saved(path);
                return;
            }
            // Of a file only the system knows what is wrong.
            Q_EMIT refused(written.error().code == ErrorCode::Unavailable
                               ? tr("The results were not saved. %1.").arg(written.error().message)
                               : errorWords(written.error()));
        });
}

void ResultsActions::makeRoom()
{
    if (!m_game || m_making)
        return;
    m_making = true;
    m_again->setEnabled(false);
    const auto end = [this] {
        m_making = false;
        setGame(m_game);
    };
    const auto fail = [this, end](const Error &error) {
        end();
        Q_EMIT refused(errorWords(error));
    };
    m_session.history().load(
        m_game->key, this, [this, end, fail](const Result<GameReport> &report) {
            if (!report) {
                fail(report.error());
                return;
            }
            m_session.createRoom(report->setup, this, [this, end, fail](const Result<RoomCode> &code) {
                if (!code) {
                    fail(code.error());
                    return;
                }
                end();
                Q_EMIT roomMade(*code);
            });
        });
}
