package org.entstage.signature;

import java.util.List;

/**
 * What is handed in for signature.
 *
 * @param reference ours, unique: by it the request is found again
 * @param titre what the signatories read
 * @param signataires in their order
 */
public record DocumentASigner(String reference, String titre, byte[] pdf, List<Signataire> signataires) {

    /**
     * Who signs.
     *
     * @param etape from 1 without gaps; those of the same step sign in any order
     * @param nom first name and name
     */
    public record Signataire(int etape, String nom, String courriel) {}

    public DocumentASigner {
        pdf = pdf.clone();
        signataires = List.copyOf(signataires);
    }

    @Override
    public byte[] pdf() {
        return pdf.clone();
    }
}
