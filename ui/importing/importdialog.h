#pragma once

#include "core/library/formats/packtransfer.h"

#include <QDialog>

class ElidedLabel;
class MessageBar;
class PlainLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTabWidget;

/// Shows what a file holds before anything is saved: the questions that can be imported, and what
/// can't be and why. Then imports it.
class ImportDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    /// Goes away by itself when it is closed.
    ImportDialog(PackTransfer &transfer, const QString &path, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(const QString &packId);

private:
    void layOut();
    void readFile(const QString &path);
    void look(const QByteArray &bytes);
    void show(const ImportReport &report);
    void showProblem(const QString &words);
    void import();

    PackTransfer &m_transfer;
    QString m_fileName;
    QByteArray m_bytes;
    PlainLabel *m_summary;
    MessageBar *m_message;
    QLineEdit *m_title;
    QTabWidget *m_tabs;
    QListWidget *m_questions;
    QListWidget *m_problems;
    QPushButton *m_import;
};
