#pragma once

#include "core/library/formats/importreport.h"
#include "core/library/formats/packexport.h"

#include <QObject>

/// What became of a file.
struct ImportedPack
{
    ImportReport report;
    QString packId; ///< Empty when nothing was saved.
};

/// Importing and exporting packs, as the user interface sees it. Every call returns at once;
/// replies come later, and not at all when `context` is gone.
class PackTransfer : public QObject
{
    Q_OBJECT

public:
    template <typename T>
    using Reply = std::function<void(Result<T>)>;

    using QObject::QObject;

    /// Reads a file of any format and, unless it is a dry run, saves what it holds as a new pack,
    /// under `title` when that is not empty. A file with nothing in it is no error: the report says
    /// so.
    virtual void import(const QByteArray &bytes, const QString &fileName, const QString &title,
                        bool dryRun, QObject *context, Reply<ImportedPack> reply) = 0;
    virtual void exportPack(const QString &id, const QString &format, QObject *context,
                            Reply<ExportedPack> reply) = 0;

private:
    Q_DISABLE_COPY_MOVE(PackTransfer)
};
