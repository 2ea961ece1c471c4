// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/theme.h"

#include "widgets/apiicon.h"
#include "widgets/editorcolours.h"
#include "widgets/marks.h"
#include "widgets/nccoeditor.h"
#include "widgets/palettecolors.h"

#include <QApplication>
#include <QCheckBox>
#include <QListWidget>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace ringback;

namespace {

constexpr double Enough = 3; // WCAG 2.2, 1.4.11: what is not text

double luminance(const QColor &color)
{
    const auto linear = [](int part) {
        const double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [less, more] = std::minmax({luminance(one), luminance(other)});
    return (more + 0.05) / (less + 0.05);
}

/// The least contrast of \a color with a ground that rows and windows have.
double leastContrast(const QColor &color)
{
    const QPalette palette = QApplication::palette();
    double least = 21;
    for (const auto ground : {QPalette::Base, QPalette::AlternateBase, QPalette::Window})
        least = std::min(least, contrast(color, palette.color(ground)));
    return least;
}

/// Of each pixel that hides its ground.
QList<QColor> opaqueColors(const QImage &picture)
{
    QList<QColor> colors;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (const QColor color = picture.pixelColor(x, y); color.alpha() == 255)
                colors += color;
        }
    }
    return colors;
}

/// The contrast of the frame that \a picture has at the left of \a y, if it begins with one, and \a ground.
double frameContrast(const QImage &picture, int y, const QColor &ground)
{
    for (int x = 0; x < picture.width() / 2; ++x) {
        if (picture.pixelColor(x, y) != ground)
            return contrast(picture.pixelColor(x, y), ground);
    }
    return 1;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksAreSeen_data() { addThemes(); }
    void marksAreSeen();
    void iconsAreSeen_data() { addThemes(); }
    void iconsAreSeen();
    void chosenIconsAreSeenInAnyWindow_data();
    void chosenIconsAreSeenInAnyWindow();
    void boxesAreSeen_data() { addThemes(); }
    void boxesAreSeen();
    void boxesInListsAreSeen_data() { addThemes(); }
    void boxesInListsAreSeen();
    void switchesThatAreOnAreSeen_data() { addThemes(); }
    void switchesThatAreOnAreSeen();
    void foldsAreSeen_data() { addThemes(); }
    void foldsAreSeen();

private:
    static void addThemes();
};

void TestTheme::addThemes()
{
    QTest::addColumn<QString>("theme");
    QTest::addRow("light") << QStringLiteral("light");
    QTest::addRow("dark") << QStringLiteral("dark");
}

void TestTheme::marksAreSeen()
{
    QFETCH(const QString, theme);
    useTheme(theme);
    for (int mark = 1; mark <= MarkCount; ++mark) {
        const double seen = leastContrast(markColor(mark));
        QVERIFY2(seen >= Enough, qPrintable(QStringLiteral("mark %1: %2").arg(mark).arg(seen)));
    }
}

void TestTheme::iconsAreSeen()
{
    QFETCH(const QString, theme);
    useTheme(theme);
    const QPalette palette = QApplication::palette();
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= Enough);
    for (int api = 0; api < ApiCount; ++api) {
        const double seen = leastContrast(apiColor(Api(api), palette));
        QVERIFY2(seen >= Enough, qPrintable(QStringLiteral("API %1: %2").arg(api).arg(seen)));
        const QImage chosen = apiIcon(Api(api)).pixmap(QSize(64, 64), 1, QIcon::Selected).toImage();
        const QList<QColor> colors = opaqueColors(chosen);
        QVERIFY2(colors.size() > 300, qPrintable(QStringLiteral("API %1: %2").arg(api).arg(colors.size())));
        for (const QColor &color : colors)
            QCOMPARE(color, palette.color(QPalette::HighlightedText));
    }
}

void TestTheme::chosenIconsAreSeenInAnyWindow_data()
{
    QTest::addColumn<bool>("isActive");
    QTest::addRow("active") << true;
    QTest::addRow("not active") << false;
}

/// Where a window is not active, some themes have a pale ground under what is chosen.
void TestTheme::chosenIconsAreSeenInAnyWindow()
{
    QFETCH(const bool, isActive);
    QPalette palette;
    palette.setColor(QPalette::Active, QPalette::Highlight, Qt::blue);
    palette.setColor(QPalette::Active, QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, Qt::black);
    QListWidget list;
    list.setPalette(palette);
    list.setIconSize({32, 32});
    auto *const item = new QListWidgetItem(apiIcon(Api::Other), {}, &list);
    item->setSelected(true);
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    QWidget another;
    if (!isActive) {
        another.show();
        another.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&another));
    }
    const QRect row = list.visualItemRect(item);
    const QImage picture = list.viewport()->grab({row.topLeft(), list.iconSize()}).toImage();
    const QList<QColor> colors = opaqueColors(picture);
    const auto group = isActive ? QPalette::Active : QPalette::Inactive;
    QVERIFY(colors.contains(palette.color(group, QPalette::Highlight)));
    QVERIFY(colors.count(palette.color(group, QPalette::HighlightedText)) > 200);
}

void TestTheme::boxesAreSeen()
{
    QFETCH(const QString, theme);
    useTheme(theme);
    QCheckBox box;
    const QImage picture = box.grab().toImage();
    QVERIFY(frameContrast(picture, picture.height() / 2, box.palette().color(QPalette::Window)) >= Enough);
}

void TestTheme::boxesInListsAreSeen()
{
    QFETCH(const QString, theme);
    useTheme(theme);
    QListWidget list;
    for (int row = 0; row < 2; ++row)
        (new QListWidgetItem(&list))->setCheckState(Qt::Unchecked);
    list.item(1)->setSelected(true);
    list.show();
    QVERIFY(QTest::qWaitForWindowActive(&list));
    const QImage picture = list.viewport()->grab().toImage();
    const auto seen = [&](int row, QPalette::ColorRole ground) {
        return frameContrast(picture, list.visualItemRect(list.item(row)).center().y(),
                             list.palette().color(ground));
    };
    QVERIFY(seen(0, QPalette::Base) >= Enough);
    QVERIFY(seen(1, QPalette::Highlight) >= Enough);
}

/// In a toolbar, where a button that is off has no frame.
void TestTheme::switchesThatAreOnAreSeen()
{
    QFETCH(const QString, theme);
    useTheme(theme);
    QToolButton button;
    button.setText(QStringLiteral("Hold"));
    button.setAutoRaise(true);
    button.setCheckable(true);
    const QColor ground = button.palette().color(QPalette::Window);
    const auto seen = [&button, &ground] {
        const QImage picture = button.grab().toImage();
        return frameContrast(picture, 3, ground); // above the text
    };
    QCOMPARE(seen(), 1);
    button.setChecked(true);
    QVERIFY2(seen() >= Enough, qPrintable(QString::number(seen())));
    const QImage picture = button.grab().toImage();
    const QColor fill = picture.pixelColor(picture.width() / 2, 3);
    QVERIFY(contrast(fill, button.palette().color(QPalette::ButtonText)) >= 4.5);
}

/// They are of one colour, on the ground of their margin.
void TestTheme::foldsAreSeen()
{
    QFETCH(const QString, theme);
    useTheme(theme);
    NccoEditor editor;
    editor.setNcco("[\n  {\n    \"action\": \"talk\"\n  }\n]\n");
    editor.resize(400, 200);
    editor.show();
    QVERIFY(QTest::qWaitForWindowActive(&editor));
    const int left =
        editor.marginWidth(EditorMarks::NumberMargin) + editor.marginWidth(EditorMarks::SeverityMargin);
    const QImage picture =
        editor.viewport()->grab({left, 0, editor.marginWidth(EditorMarks::FoldMargin) - 1, 30}).toImage();
    const QColor ground = picture.pixelColor(0, 0);
    QSet<QRgb> others;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            if (picture.pixelColor(x, y) != ground)
                others.insert(picture.pixel(x, y));
        }
    }
    QCOMPARE(others.size(), 1);
    QVERIFY(contrast(QColor(*others.begin()), ground) >= Enough);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
