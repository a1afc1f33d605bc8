#pragma once

#include <QWidget>

class ElidedLabel;
class PlainLabel;
class QPushButton;
class QToolButton;

/// What a FileField says and asks for.
struct FileFieldWords
{
    QString none; ///< In place of a file's name: "No logo".
    QString title; ///< Of the dialog: "Choose a logo".
    QString filter; ///< Of the dialog: "Pictures (*.png *.jpg)".
    QString remove; ///< Of the button that takes the file away: "Use no logo".
};

/// Shows which file is chosen, lets another be chosen, and says below what is wrong with it.
class FileField : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileField)

public:
    explicit FileField(const FileFieldWords &words, QWidget *parent = nullptr);

    const QString &path() const { return m_path; }
    void setPath(const QString &path);
    /// Empty: nothing is wrong.
    void setProblem(const QString &words);
    QString problem() const;

Q_SIGNALS:
    /// A person chose a file, or none: then the path is empty.
    void chosen(const QString &path);

private:
    void askForFile();

    FileFieldWords m_words;
    QString m_path;
    ElidedLabel *m_name;
    QToolButton *m_remove;
    PlainLabel *m_problem;
};
