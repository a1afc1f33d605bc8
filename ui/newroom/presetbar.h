#pragma once

#include "ui/newroom/presetfile.h"

#include <QWidget>

class PlainLabel;
class QAction;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

/// Chooses a preset, and keeps the host's own: save, rename, delete, which one to begin with.
class PresetBar : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetBar)

public:
    /// `path` is the file that keeps the host's presets.
    explicit PresetBar(const QString &path, QWidget *parent = nullptr);

    /// Begins anew: with the default preset or what was chosen last.
    void start();
    /// What is chosen now, so that the bar can say whether it is still the preset. What no room can
    /// have is not saved.
    void setChoices(const RoomChoices &choices, bool valid);
    /// A room was made with what is chosen now: the next one begins so.
    void remember();
    /// Takes back the last deletion or change of a preset.
    void undo();
    const PresetBook &book() const { return m_book; }
    bool isLoaded() const { return m_loaded; }
    /// Reads the book if that was not done yet; `bookChanged` follows.
    void load();
    /// New rooms begin with this preset; empty: with what was chosen last.
    void beginWith(const QString &id);
    /// Leaves the naming of a preset; false when none is being named.
    bool cancelNaming();

Q_SIGNALS:
    /// These choices are to be shown.
    void chosen(const RoomChoices &choices);
    /// What was done, in words, and can be taken back.
    void undoable(const QString &words);
    void failed(const QString &words);
    void bookChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeChooser();
    QWidget *makeNaming();
    void takeBook(const Result<PresetBook> &book);
    void begin();
    void choosePreset(const QString &id);
    void listPresets();
    void showState();
    void startNaming(const QString &renamedId);
    void checkName();
    void finishNaming();
    void saveChanges();
    void remove();
    void setDefault(bool on);
    void save();

    PresetFile m_file;
    PresetBook m_book;
    RoomChoices m_choices;
    QString m_id; ///< The preset that the choices began with; may be gone.
    QString m_renamed; ///< While a name is given: the preset that gets it, empty for a new one.
    std::function<void()> m_takeBack; ///< In the book.
    bool m_loaded = false;
    bool m_valid = true;
    QStackedWidget *m_stack;
    QComboBox *m_presets;
    QPushButton *m_saveAs;
    QAction *m_saveChanges;
    QAction *m_rename;
    QAction *m_delete;
    QAction *m_default;
    QLineEdit *m_name;
    QPushButton *m_saveName;
    PlainLabel *m_words;
};
