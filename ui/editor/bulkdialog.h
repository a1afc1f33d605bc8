#pragma once

#include "ui/editor/packdocument.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

/// Asks what several questions are to have alike; what is left as it is stays as each has it.
class BulkDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkDialog)

public:
    /// Goes away by itself when it is closed.
    explicit BulkDialog(int count, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const BulkEdit &edit);

private:
    void layOut(int count);
    BulkEdit wanted() const;

    QSpinBox *m_points;
    QSpinBox *m_seconds;
    QLineEdit *m_category;
    QCheckBox *m_noCategory;
    QComboBox *m_difficulty;
};
