// SPDX-FileCopyrightText: 2026 Ringback contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/elidedtexts.h"

#include "paintedcell.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QStyle>
#include <QTest>

#include <functional>

using namespace ringback;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Size{200, 40};
constexpr QRect Area{20, 4, 120, 32};

QImage painted(const std::function<void(QPainter &)> &paint)
{
    QImage image(Size, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter);
    return image;
}

bool isNear(const QRect &one, const QRect &other)
{
    return (one.topLeft() - other.topLeft()).manhattanLength() <= 2
        && (one.bottomRight() - other.bottomRight()).manhattanLength() <= 2;
}

} // namespace

class TestElidedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsQtPaintsIt_data();
    void looksAsQtPaintsIt();
    void followsTheFont();
};

void TestElidedTexts::looksAsQtPaintsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::Alignment>("alignment");
    QTest::addColumn<Qt::LayoutDirection>("direction");

    const QString longText = u"delivered to the handset of 447700900000 after three seconds"_s;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;
    QTest::newRow("short") << u"SMS"_s << left << Qt::LeftToRight;
    QTest::newRow("number") << u"1234"_s << right << Qt::LeftToRight;
    QTest::newRow("too long") << longText << left << Qt::LeftToRight;
    QTest::newRow("too long, right") << longText << right << Qt::LeftToRight;
    QTest::newRow("mirrored") << u"SMS"_s << left << Qt::RightToLeft;
    QTest::newRow("mirrored number") << u"1234"_s << right << Qt::RightToLeft;
    QTest::newRow("too long, mirrored") << longText << left << Qt::RightToLeft;
    QTest::newRow("markup") << u"<b>x</b>&amp;"_s << left << Qt::LeftToRight;
    QTest::newRow("empty") << QString() << left << Qt::LeftToRight;
}

void TestElidedTexts::looksAsQtPaintsIt()
{
    QFETCH(const QString, text);
    QFETCH(const Qt::Alignment, alignment);
    QFETCH(const Qt::LayoutDirection, direction);

    ElidedTexts texts;
    const auto ours = [&](QPainter &painter) { texts.paint(painter, Area, alignment, direction, text); };
    const QImage first = painted(ours);
    const QImage again = painted(ours);
    const QImage wanted = painted([&](QPainter &painter) {
        painter.setLayoutDirection(direction);
        const QString elided = painter.fontMetrics().elidedText(text, Qt::ElideRight, Area.width());
        painter.drawText(Area, int(QStyle::visualAlignment(direction, alignment)) | Qt::TextSingleLine,
                         elided);
    });
    QCOMPARE(again, first);
    QVERIFY(Area.contains(ink(first)) || text.isEmpty());
    QVERIFY2(isNear(ink(first), ink(wanted)), "is elsewhere, or otherwise cut");
}

void TestElidedTexts::followsTheFont()
{
    ElidedTexts texts;
    const auto width = [&texts](bool isBold) {
        return ink(painted([&](QPainter &painter) {
                   QFont font = painter.font();
                   font.setBold(isBold);
                   font.setPointSize(isBold ? 14 : 8);
                   painter.setFont(font);
                   texts.paint(painter, Area, Qt::AlignLeft, Qt::LeftToRight, u"number"_s);
               }))
            .width();
    };
    const int plain = width(false);
    QVERIFY(width(true) > plain);
    QCOMPARE(width(false), plain);
}

QTEST_MAIN(TestElidedTexts)
#include "tst_elidedtexts.moc"
