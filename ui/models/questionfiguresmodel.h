#pragma once

#include "core/report/gamehistory.h"

#include <QAbstractTableModel>

#include <optional>

/// How the questions of a past game went.
class QuestionFiguresModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QuestionFiguresModel)

public:
    enum Column { NumberColumn, TextColumn, RightColumn, TimeColumn, ColumnCount };
    enum Role {
        KeyRole = Qt::UserRole, ///< The right answer in words.
        ShareRole, ///< Right answers among all players, 0–1; empty where the question does not count.
        HardestRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setQuestions(const QList<QuestionFigures> &questions, int playerCount);
    /// The row with the fewest right answers of those that count; empty where all are alike or nobody
    /// played.
    std::optional<int> hardest() const { return m_hardest; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void findHardest();
    double rightShare(int row) const;
    QString cellText(int row, int column) const;

    QList<QuestionFigures> m_questions;
    int m_playerCount = 0;
    std::optional<int> m_hardest;
};

/// "4.2 s".
QString timeWords(Milliseconds time);
