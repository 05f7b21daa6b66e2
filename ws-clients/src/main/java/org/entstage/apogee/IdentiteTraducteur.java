package org.entstage.apogee;

import static org.entstage.commun.Texte.ouNul;

import org.entstage.apogee.ws.etudiantmetier.InfoAdmEtuDTO4;
import org.entstage.scolarite.Identite;

/** From Apogée's civil status to ours. */
final class IdentiteTraducteur {

    private IdentiteTraducteur() {}

    static Identite traduire(InfoAdmEtuDTO4 lu) {
        String naissance = ouNul(lu.getNomPatronymique());
        String usage = ouNul(lu.getNomUsuel());
        boolean deuxNoms = naissance != null && usage != null && !naissance.equalsIgnoreCase(usage);
        return new Identite(
                naissance == null ? usage : naissance,
                deuxNoms ? usage : null,
                ouNul(lu.getPrenom1()),
                civilite(ouNul(lu.getSexe())),
                DateApogee.jour(lu.getDateNaissance()),
                ouNul(lu.getNumeroINE()));
    }

    private static String civilite(String sexe) {
        if ("F".equalsIgnoreCase(sexe)) {
            return "Mme";
        }
        return "M".equalsIgnoreCase(sexe) ? "M." : null;
    }
}
