package org.entstage.nomenclature;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/**
 * Revisions of INSEE's list of activities. A code means something only together with its revision. The names are stored:
 * renaming one needs a migration.
 */
public enum RevisionNaf {
    /** In force since 2008 (décret 2007-1888). */
    REV2(
            LocalDate.of(2008, 1, 1),
            "A03 B09 C33 D35 E39 F43 G47 H53 I56 J63 K66 L68 M75 N82 O84 P85 Q88 R93 S96 T98 U99"),
    /** Holds for the APE code from 1 January 2027 (décret 2025-736). */
    NAF2025(
            LocalDate.of(2027, 1, 1),
            "A03 B09 C33 D35 E39 F43 G47 H53 I56 J60 K63 L66 M68 N75 O82 P84 Q85 R88 S93 T96 U98 V99");

    private final LocalDate debut;
    /** Letter of the section by its last division; divisions follow each other in the order of the letters. */
    private final TreeMap<String, Character> sections = new TreeMap<>();

    RevisionNaf(LocalDate debut, String dernieresDivisions) {
        this.debut = debut;
        for (String section : dernieresDivisions.split(" ")) {
            sections.put(section.substring(1), section.charAt(0));
        }
    }

    /** First day on which its codes are those of the register. */
    public LocalDate debut() {
        return debut;
    }

    /** The one whose codes the register gives on that day. */
    public static RevisionNaf enVigueurLe(LocalDate jour) {
        return jour.isBefore(NAF2025.debut) ? REV2 : NAF2025;
    }

    /** Letter of the section of a division of two digits, 01 to 99. */
    char section(String division) {
        Map.Entry<String, Character> section = sections.ceilingEntry(division);
        if (section == null) {
            throw new IllegalArgumentException("no division " + division);
        }
        return section.getValue();
    }
}
