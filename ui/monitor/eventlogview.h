#pragma once

#include <QWidget>

class EventLogModel;
class LogFilterModel;
class MessageBar;
class NodeMonitor;
class QLineEdit;
class RowTable;

/// What happened, to search in and to save.
class EventLogView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventLogView)

public:
    explicit EventLogView(NodeMonitor &monitor, QWidget *parent = nullptr);

    RowTable *table() const { return m_table; }

private:
    enum class Format { Csv, JsonLines };

    QWidget *makeBar();
    void askFile(Format format);
    /// Writes what the list shows, oldest first.
    void save(Format format, const QString &path);

    EventLogModel *m_model;
    LogFilterModel *m_filter;
    MessageBar *m_message;
    QLineEdit *m_search;
    RowTable *m_table;
    QString m_folder; ///< Of the last file.
};
