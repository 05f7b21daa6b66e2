package org.entstage.portail.demo.apogee;

import org.entstage.apogee.ws.offreformationmetier.SECritereDTO2;
import org.entstage.portail.demo.population.Etape;

/** The criteria of a search in the teaching offer; five are mandatory and know the words "tous" and "aucun". */
final class CriteresSe {
    private static final String TOUS = "tous";
    private static final String AUCUN = "aucun";

    private final String diplome;
    private final String versionDiplome;
    private final String etape;
    private final String versionEtape;
    private final String element;
    private final String composante;

    CriteresSe(SECritereDTO2 brut, Fautes fautes) {
        diplome = obligatoire(brut.getCodDip(), "coddiplome", fautes);
        versionDiplome = obligatoire(brut.getCodVrsVdi(), "codversiondiplome", fautes);
        etape = obligatoire(brut.getCodEtp(), "codetape", fautes);
        versionEtape = obligatoire(brut.getCodVrsVet(), "codversionetape", fautes);
        element = obligatoire(brut.getCodElp(), "codelp", fautes);
        composante = Parametre.valeur(brut.getCodComposanteVdi());
    }

    private static String obligatoire(String brut, String nom, Fautes fautes) {
        String valeur = Parametre.valeur(brut);
        if (valeur == null) {
            throw fautes.incoherent(nom + "obligatoire");
        }
        return valeur;
    }

    boolean retient(Etape candidate) {
        return designe(diplome, candidate.diplome().code())
                && memeVersion(versionDiplome, candidate.diplome().version())
                && designe(etape, candidate.code())
                && memeVersion(versionEtape, candidate.version())
                && (composante == null
                        || composante.equals(candidate.composante().code()));
    }

    boolean etapesDemandees() {
        return !AUCUN.equals(etape);
    }

    boolean elementDemande(String code) {
        return TOUS.equals(element) || element.equals(code);
    }

    // "aucun" for a level means: do not filter on it, and do not show what is below.
    private static boolean designe(String critere, String code) {
        return TOUS.equals(critere) || AUCUN.equals(critere) || critere.equals(code);
    }

    private static boolean memeVersion(String critere, int version) {
        return TOUS.equals(critere) || AUCUN.equals(critere) || Parametre.admetVersion(critere, version);
    }
}
