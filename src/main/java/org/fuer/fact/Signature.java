package org.fuer.fact;

/**
 * Who answers for a report, as signed under its tables. Each is empty where nothing is written.
 *
 * @param head 单位负责人
 * @param statisticsHead 统计负责人
 * @param filledBy 填表人
 * @param phone 联系电话
 */
public record Signature(String head, String statisticsHead, String filledBy, String phone) {

    /** A report that nobody signed. */
    public static final Signature NONE = new Signature("", "", "", "");
}
