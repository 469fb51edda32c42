package org.fuer.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;

/** Old workbooks, sound and spoilt. */
final class OldBook {

    private static final int BLOCK = 512;

    private OldBook() {}

    static byte[] sound() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            report(book);
            return bytes(book);
        }
    }

    private static Sheet report(HSSFWorkbook book) {
        Sheet sheet = book.createSheet("Sheet1");
        Object[][] rows = {
            {"随州市曾都区2025年科学素质与科技人才"},
            {"填报单位：区科协", "表    号：T01表"},
            {"指标名称", "代码", "合计"},
            {"乡镇（街道）和社区数", "03", 122},
            {"少儿科普活动参加人次", "04", 84937}
        };
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                Object value = rows[row][column];
                if (column == 0) {
                    sheet.createRow(row);
                }
                if (value instanceof Number number) {
                    sheet.getRow(row).createCell(column).setCellValue(number.doubleValue());
                } else {
                    sheet.getRow(row).createCell(column).setCellValue(value.toString());
                }
            }
        }
        return sheet;
    }

    static byte[] bytes(HSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    /** A report with a formula that looks into another workbook. */
    static byte[] linked() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook();
                HSSFWorkbook other = new HSSFWorkbook()) {
            other.createSheet("Sheet1").createRow(0).createCell(0).setCellValue(1);
            Sheet sheet = report(book);
            book.linkExternalWorkbook("other.xls", other);
            sheet.createRow(9).createCell(0).setCellFormula("[other.xls]Sheet1!A1");
            return bytes(book);
        }
    }

    /** States another number of texts. */
    static byte[] withTexts(byte[] whole, int count) throws IOException {
        byte[] stream = stream(whole);
        ByteBuffer records = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (records.getShort(at) != 0xFC) {
            at += 4 + Short.toUnsignedInt(records.getShort(at + 2));
        }
        records.putInt(at + 8, count);
        return file(stream);
    }

    /** Records of blank cells: two bytes in the file, an object each in memory. */
    static byte[] ofBlanks(int count) throws IOException {
        byte[] whole = stream(sound());
        ByteBuffer records = ByteBuffer.wrap(whole).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (records.getShort(at) != 0x208) {
            at += 4 + Short.toUnsignedInt(records.getShort(at + 2));
        }
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.write(whole, 0, at);
        ByteBuffer blanks = ByteBuffer.allocate(4 + 6 + 2 * 250).order(ByteOrder.LITTLE_ENDIAN);
        blanks.putShort(0, (short) 0xBE).putShort(2, (short) (6 + 2 * 250)).putShort(508, (short) 249);
        for (int i = 0; i < count / 250; i++) {
            blanks.putShort(4, (short) (100 + i));
            stream.write(blanks.array());
        }
        stream.write(whole, at, whole.length - at);
        return file(stream.toByteArray());
    }

    /** Lets the chain of blocks of the file lead back to where it came from. */
    static byte[] withBlocksInACircle(byte[] whole) {
        ByteBuffer file = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int table = (file.getInt(0x4C) + 1) * BLOCK;
        for (int i = 0; i < BLOCK / 4; i++) {
            if (file.getInt(table + 4 * i) >= 0) {
                file.putInt(table + 4 * i, 0);
            }
        }
        return file.array();
    }

    /** States a stream of two gigabytes. */
    static byte[] withEndlessStream(byte[] whole) {
        ByteBuffer file = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
        byte[] name = "Workbook".getBytes(StandardCharsets.UTF_16LE);
        for (int at = BLOCK; at < whole.length - 128; at += 128) {
            byte[] found = new byte[name.length];
            file.get(at, found);
            if (java.util.Arrays.equals(found, name)) {
                file.putInt(at + 0x78, Integer.MAX_VALUE - 1);
            }
        }
        return file.array();
    }

    private static byte[] stream(byte[] whole) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(whole))) {
            return files.createDocumentInputStream("Workbook").readAllBytes();
        }
    }

    private static byte[] file(byte[] stream) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(stream), "Workbook");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }
}
