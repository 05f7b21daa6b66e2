package org.entstage.apogee;

import static org.entstage.commun.Texte.ouNul;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.entstage.apogee.ws.administratifmetier.InsAdmAnuDTO2;
import org.entstage.apogee.ws.administratifmetier.InsAdmEtpDTO3;
import org.entstage.apogee.ws.administratifmetier.RegimeInsDTO;
import org.entstage.scolarite.InscriptionEtape;

/** From Apogée's step registration, with its annual registration and the structure of its step, to ours. */
class InscriptionTraducteur {

    private static final String PAYEE = "P";

    private final Set<String> regimesFc;
    private final Set<String> cursusCesure;

    InscriptionTraducteur(Set<String> regimesFc, Set<String> cursusCesure) {
        this.regimesFc = regimesFc;
        this.cursusCesure = cursusCesure;
    }

    /**
     * @param annuelles annual registrations of the year, may be empty
     * @param libelleComposante label for a component's code, null where unknown
     */
    InscriptionEtape traduire(
            int annee,
            InsAdmEtpDTO3 ligne,
            List<InsAdmAnuDTO2> annuelles,
            OffreEtape offre,
            UnaryOperator<String> libelleComposante) {
        CleEtape cle = CleEtape.de(ligne);
        RegimeInsDTO regime = regime(ligne, annuelles);
        String codeRegime = regime == null ? null : ouNul(regime.getCodRgi());
        String composante = champ(ligne.getComposante(), c -> c.getCodComposante());
        String libelle = champ(ligne.getComposante(), c -> c.getLibComposante());
        return new InscriptionEtape(
                annee,
                cle.etape(),
                cle.versionEtape(),
                premier(
                        champ(ligne.getEtape(), e -> e.getLibWebVet()),
                        champ(ligne.getEtape(), e -> e.getLibLongEtp())),
                cle.diplome(),
                cle.versionDiplome(),
                premier(
                        champ(ligne.getDiplome(), d -> d.getLibLongDiplome()),
                        champ(ligne.getDiplome(), d -> d.getLibWebVdi())),
                composante,
                libelle == null && composante != null ? libelleComposante.apply(composante) : libelle,
                codeRegime,
                regime == null ? null : ouNul(regime.getLibRgi()),
                codeRegime != null && regimesFc.contains(codeRegime),
                PAYEE.equalsIgnoreCase(ouNul(ligne.getCodeInscriptionPayee())),
                cesure(ligne),
                caisse(annuelles),
                offre.cursusLmd(),
                offre.finalite(),
                offre.volumeHoraire(),
                offre.elementsStage());
    }

    /** The step's own regime; before Apogée 6.40 only the year has one. */
    private static RegimeInsDTO regime(InsAdmEtpDTO3 ligne, List<InsAdmAnuDTO2> annuelles) {
        if (champ(ligne.getRegimeIns(), r -> r.getCodRgi()) != null) {
            return ligne.getRegimeIns();
        }
        return annuelles.stream()
                .map(InsAdmAnuDTO2::getRegimeIns)
                .filter(regime -> champ(regime, RegimeInsDTO::getCodRgi) != null)
                .findFirst()
                .orElse(null);
    }

    private boolean cesure(InsAdmEtpDTO3 ligne) {
        String cursus = champ(ligne.getCursusAmg(), c -> c.getCodCurAmg());
        return cursus != null && cursusCesure.contains(cursus);
    }

    private static String caisse(List<InsAdmAnuDTO2> annuelles) {
        return annuelles.stream()
                .map(annuelle -> champ(annuelle.getCpam(), c -> c.getLibCpam()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A field of a part that may be missing; nil, missing and empty are all null. */
    private static <T> String champ(T partie, Function<T, String> lecture) {
        return partie == null ? null : ouNul(lecture.apply(partie));
    }

    private static String premier(String prefere, String sinon) {
        return prefere == null ? sinon : prefere;
    }
}
