package org.entstage.scolarite;

/** The student records answered and know no such number. */
public class EtudiantInconnu extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public EtudiantInconnu(String numeroEtudiant) {
        super("no student " + numeroEtudiant);
    }
}
