#include "ui/monitor/eventlogview.h"

#include "core/report/filewriter.h"
#include "core/report/logexport.h"
#include "core/report/nodemonitor.h"
#include "ui/models/eventlogmodel.h"
#include "ui/models/logfiltermodel.h"
#include "ui/newroom/worker.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segments.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

constexpr int heightOfRow = 32;
constexpr int searchWidth = 280;

RowTable *makeTable(QAbstractItemModel *model, QWidget *parent)
{
    auto *table =
        new RowTable(model, EventLogView::tr("Events"), EventLogModel::WordsColumn, parent);
    table->setObjectName(u"eventTable"_s);
    table->setItemDelegate(new CellDelegate(EventLogModel::WordsColumn, QFont::Normal, table));
    table->verticalHeader()->setDefaultSectionSize(heightOfRow);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setWidth(EventLogModel::TimeColumn, 116);
    table->setWidth(EventLogModel::RoomColumn, 112);
    table->setEmptyText(EventLogView::tr("Nothing like that has happened."));
    return table;
}

QString startFolder(const QString &last)
{
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                          : last;
}

} // namespace

EventLogView::EventLogView(NodeMonitor &monitor, QWidget *parent)
    : QWidget(parent)
    , m_model(new EventLogModel(this))
    , m_filter(new LogFilterModel(this))
    , m_message(new MessageBar(this))
    , m_search(makeSearchField(tr("Find an event, a player or a room"), this))
    , m_table(nullptr)
{
    m_filter->setSourceModel(m_model);
    m_table = makeTable(m_filter, this);
    m_message->setObjectName(u"eventMessage"_s);
    m_search->setObjectName(u"eventSearch"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeBar());
    column->addWidget(m_message);
    column->addWidget(m_table, 1);

    m_model->append(monitor.log());
    connect(&monitor, &NodeMonitor::logged, m_model, &EventLogModel::append);
    connect(m_search, &QLineEdit::textChanged, m_filter, &LogFilterModel::setSearch);
}

QWidget *EventLogView::makeBar()
{
    m_search->setFixedWidth(searchWidth);
    auto *topics = new Segments(
        u"eventTopic"_s,
        {tr("Everything"), tr("Players"), tr("Game"), tr("Computers"), tr("Problems")}, this);
    connect(topics, &Segments::chosen, this,
            [this](int index) { m_filter->setTopic(LogTopic(index)); });
    auto *save = makeButton(tr("Save"), u"save"_s, ButtonLook::Plain, this);
    save->setObjectName(u"saveEventsButton"_s);
    save->setToolTip(tr("Save the events that the list shows"));
    auto *menu = new QMenu(save);
    menu->setObjectName(u"saveEventsMenu"_s);
    menu->addAction(tr("As CSV…"), this, [this] { askFile(Format::Csv); });
    menu->addAction(tr("As JSON lines…"), this, [this] { askFile(Format::JsonLines); });
    connect(save, &QPushButton::clicked, menu,
            [save, menu] { menu->popup(save->mapToGlobal(QPoint(0, save->height() + 4))); });
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_search);
    row->addWidget(topics);
    row->addStretch();
    row->addWidget(save);
    return bar;
}

void EventLogView::askFile(Format format)
{
    auto *dialog = new QFileDialog(this, tr("Save events"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString suffix = format == Format::Csv ? u"csv"_s : u"jsonl"_s;
    dialog->setDefaultSuffix(suffix);
    dialog->setDirectory(startFolder(m_folder));
    dialog->selectFile(
        tr("Events %1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH-mm"_s)) + u'.'
        + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        m_folder = QFileInfo(path).path();
        save(format, path);
    });
    dialog->open();
}

void EventLogView::save(Format format, const QString &path)
{
    QList<LogEntry> entries;
    for (int row = m_filter->rowCount() - 1; row >= 0; --row)
        entries << m_model->entryAt(m_filter->mapToSource(m_filter->index(row, 0)).row());
    const auto write = [entries, format, path] {
        QList<LogLine> lines;
        for (const LogEntry &entry : entries)
            lines << LogLine{entry, logWords(entry)};
        return writeFile(path, format == Format::Csv ? logCsv(lines) : logJsonLines(lines));
    };
    runInPool(
        *QThreadPool::globalInstance(), this, write, [this, path](const Result<void> &written) {
            if (written)
                m_message->showMessage(MessageBar::Kind::Info,
                                       tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
            else
                m_message->showMessage(
                    MessageBar::Kind::Error,
                    tr("The events were not saved. %1.").arg(written.error().message));
        });
}
