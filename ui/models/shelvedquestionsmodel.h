#pragma once

#include "core/library/packinfo.h"

#include <QAbstractListModel>

/// The questions of a pack with what the library knows of them.
class ShelvedQuestionsModel : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShelvedQuestionsModel)

public:
    enum Role {
        AnswerRole = Qt::UserRole, ///< "Danube · Geography · Easy".
        UseRole, ///< "Used 3 times, last on 22/11/2026 · source: atlas · CC-BY-4.0".
        TwinsRole, ///< "Also in Pub mix"; empty for a question that is there once.
    };

    using QAbstractListModel::QAbstractListModel;

    void setPack(const PackDetails &pack);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString useText(const ShelvedQuestion &question) const;

    QList<ShelvedQuestion> m_questions;
    QString m_licence; ///< Of questions that name none.
};
