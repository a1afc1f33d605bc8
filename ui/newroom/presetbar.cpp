#include "ui/newroom/presetbar.h"

#include "ui/newroom/optionfields.h"
#include "ui/theme/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PresetBar::PresetBar(const QString &path, QWidget *parent)
    : QWidget(parent)
    , m_file(path)
    , m_stack(new QStackedWidget(this))
    , m_presets(makeChoice(u"presets"_s, this))
    , m_saveAs(makeButton(tr("Save as…"), {}, ButtonLook::Plain, this))
    , m_saveChanges(new QAction(tr("&Save the changes"), this))
    , m_rename(new QAction(tr("&Rename…"), this))
    , m_delete(new QAction(strokeIcon(u"trash"_s), tr("&Delete"), this))
    , m_default(new QAction(tr("&Begin with this one"), this))
    , m_name(new QLineEdit(this))
    , m_saveName(makeButton(tr("Save"), {}, ButtonLook::Plain, this))
    , m_words((new PlainLabel(TextRole::Caption, this))->wrapped())
{
    m_stack->addWidget(makeChooser());
    m_stack->addWidget(makeNaming());
    m_stack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_words->setObjectName(u"presetWords"_s);
    // Until the file has been read.
    m_stack->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_stack);
    column->addWidget(m_words);
    listPresets();

    connect(m_presets, &QComboBox::activated, this,
            [this] { choosePreset(m_presets->currentData().toString()); });
    connect(m_saveAs, &QPushButton::clicked, this, [this] { startNaming({}); });
    connect(m_rename, &QAction::triggered, this, [this] { startNaming(m_id); });
    connect(m_saveChanges, &QAction::triggered, this, &PresetBar::saveChanges);
    connect(m_delete, &QAction::triggered, this, &PresetBar::remove);
    connect(m_default, &QAction::triggered, this, &PresetBar::setDefault);
    connect(m_name, &QLineEdit::textChanged, this, &PresetBar::checkName);
    connect(m_saveName, &QPushButton::clicked, this, &PresetBar::finishNaming);
    connect(&m_file, &PresetFile::failed, this,
            [this](const Error &error) { Q_EMIT failed(error.message); });
}

QWidget *PresetBar::makeChooser()
{
    m_presets->setAccessibleName(tr("Preset"));
    m_saveAs->setObjectName(u"savePreset"_s);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"presetMenu"_s);
    m_default->setCheckable(true);
    menu->addActions({m_saveChanges, m_rename, m_delete});
    menu->addSeparator();
    menu->addAction(m_default);
    auto *more = new QToolButton(this);
    more->setObjectName(u"presetMore"_s);
    more->setIcon(strokeIcon(u"more"_s));
    more->setIconSize(QSize(22, 22));
    more->setToolTip(tr("More about this preset"));
    more->setAccessibleName(tr("More about this preset"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(menu);
    auto *chooser = new QWidget(this);
    auto *row = new QHBoxLayout(chooser);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_presets, 1);
    row->addWidget(m_saveAs);
    row->addWidget(more);
    return chooser;
}

QWidget *PresetBar::makeNaming()
{
    m_name->setObjectName(u"presetName"_s);
    m_name->installEventFilter(this);
    m_name->setAccessibleName(tr("Name of the preset"));
    m_name->setPlaceholderText(tr("Name of the preset"));
    m_saveName->setObjectName(u"savePresetName"_s);
    auto *cancel = makeButton(tr("Cancel"), {}, ButtonLook::Quiet, this);
    cancel->setObjectName(u"cancelPresetName"_s);
    connect(cancel, &QPushButton::clicked, this, &PresetBar::cancelNaming);
    auto *naming = new QWidget(this);
    auto *row = new QHBoxLayout(naming);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_name, 1);
    row->addWidget(m_saveName);
    row->addWidget(cancel);
    return naming;
}

void PresetBar::start()
{
    cancelNaming();
    if (m_loaded)
        begin();
    else
        load();
}

void PresetBar::load()
{
    if (!m_loaded)
        m_file.load([this](const Result<PresetBook> &book) { takeBook(book); });
}

void PresetBar::beginWith(const QString &id)
{
    m_book.setDefault(id);
    showState();
    save();
    Q_EMIT bookChanged();
}

void PresetBar::setChoices(const RoomChoices &choices, bool valid)
{
    m_choices = choices;
    m_valid = valid;
    showState();
}

void PresetBar::remember()
{
    m_book.setLast({m_id, m_choices});
    save();
}

void PresetBar::undo()
{
    if (!m_takeBack)
        return;
    std::exchange(m_takeBack, {})();
    listPresets();
    save();
}

bool PresetBar::cancelNaming()
{
    if (m_stack->currentIndex() == 0)
        return false;
    m_stack->setCurrentIndex(0);
    showState();
    m_presets->setFocus();
    return true;
}

bool PresetBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_name || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    // Neither key is for the page: Enter would make the room there, Escape would leave it.
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finishNaming();
        return true;
    case Qt::Key_Escape:
        cancelNaming();
        return true;
    default:
        return false;
    }
}

void PresetBar::takeBook(const Result<PresetBook> &book)
{
    m_loaded = true;
    m_stack->setEnabled(true);
    if (book)
        m_book = *book;
    else
        Q_EMIT failed(book.error().message);
    begin();
}

void PresetBar::begin()
{
    const LastChoice beginning = m_book.beginning();
    m_id = beginning.presetId;
    m_choices = beginning.choices;
    m_valid = true;
    listPresets();
    Q_EMIT chosen(m_choices);
}

void PresetBar::choosePreset(const QString &id)
{
    const auto preset = m_book.find(id);
    if (!preset)
        return;
    m_id = id;
    m_choices = preset->choices;
    m_valid = true;
    showState();
    Q_EMIT chosen(m_choices);
}

void PresetBar::listPresets()
{
    m_presets->clear();
    for (const RoomPreset &preset : m_book.presets()) {
        if (m_presets->count() > 0 && preset.id == m_book.ownPresets().value(0).id)
            m_presets->insertSeparator(m_presets->count());
        m_presets->addItem(preset.name, preset.id);
    }
    showState();
    Q_EMIT bookChanged();
}

void PresetBar::showState()
{
    const auto preset = m_book.find(m_id);
    const bool own = m_book.isOwn(m_id);
    const bool changed = !preset || preset->choices != m_choices;
    // Choices of a preset that is gone belong to none.
    m_presets->setCurrentIndex(preset ? m_presets->findData(m_id) : -1);
    m_presets->setPlaceholderText(tr("Your own choice"));
    m_saveAs->setEnabled(m_valid);
    m_saveChanges->setEnabled(own && changed && m_valid);
    m_rename->setEnabled(own);
    m_delete->setEnabled(own);
    m_default->setEnabled(preset.has_value());
    m_default->setChecked(preset && m_book.defaultId() == m_id);
    if (m_stack->currentIndex() != 0)
        return;
    m_words->setRole(TextRole::Caption);
    if (!preset)
        m_words->setText(tr("Save it as a preset to have it again."));
    else if (changed)
        m_words->setText(tr("Changed since “%1”.").arg(preset->name));
    else
        m_words->setText(own ? tr("A preset of yours.") : preset->description);
}

void PresetBar::startNaming(const QString &renamedId)
{
    m_renamed = renamedId;
    const auto preset = m_book.find(renamedId);
    m_stack->setCurrentIndex(1);
    m_name->setText(preset ? preset->name : QString());
    m_name->selectAll();
    m_name->setFocus();
    checkName();
}

void PresetBar::checkName()
{
    if (m_stack->currentIndex() == 0)
        return;
    const auto ok = m_book.checkName(m_name->text(), m_renamed);
    m_saveName->setEnabled(ok.has_value());
    // An empty name needs no blame yet.
    const bool wrong = !ok && !m_name->text().isEmpty();
    m_words->setRole(wrong ? TextRole::Problem : TextRole::Caption);
    m_words->setText(ok ? tr("Keeps all options below, but no title and no picture.")
                        : ok.error().message);
}

void PresetBar::finishNaming()
{
    if (!m_saveName->isEnabled())
        return;
    if (m_renamed.isEmpty())
        m_id = m_book.add(m_name->text(), m_choices).value_or(m_id);
    else
        (void)m_book.rename(m_renamed, m_name->text());
    cancelNaming();
    listPresets();
    save();
}

void PresetBar::saveChanges()
{
    const auto before = m_book.find(m_id);
    if (!before)
        return;
    m_book.change(m_id, m_choices);
    m_takeBack = [this, before] { m_book.change(before->id, before->choices); };
    showState();
    save();
    Q_EMIT undoable(tr("The preset “%1” is changed.").arg(before->name));
}

void PresetBar::remove()
{
    const auto removed = m_book.remove(m_id);
    if (!removed)
        return;
    m_takeBack = [this, removed] { m_book.restore(*removed); };
    listPresets();
    save();
    Q_EMIT undoable(tr("The preset “%1” is deleted.").arg(removed->preset.name));
}

void PresetBar::setDefault(bool on)
{
    beginWith(on ? m_id : QString());
}

void PresetBar::save()
{
    if (m_loaded)
        m_file.save(m_book);
}
