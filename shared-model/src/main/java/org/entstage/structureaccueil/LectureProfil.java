package org.entstage.structureaccueil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entstage.commun.Problemes;
import org.entstage.commun.Texte;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Naf;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.nomenclature.RevisionNaf;
import org.entstage.nomenclature.SousClasseNaf;
import org.springframework.stereotype.Component;

/** Holds what was typed of a host's kind against the lists, and finds the activity that was meant. */
@Component
class LectureProfil {

    /** As many activities as a sentence can name. */
    private static final int PROPOSITIONS = 6;

    private static final Pattern CODE_PUIS_MOTS = Pattern.compile("(\\d\\d\\.?\\d\\d[A-Za-z])(?![A-Za-z0-9]).*");

    private final Nomenclatures nomenclatures;
    private final Naf naf;
    private final Clock horloge;

    LectureProfil(Nomenclatures nomenclatures, Naf naf, Clock horloge) {
        this.nomenclatures = nomenclatures;
        this.naf = naf;
        this.horloge = horloge;
    }

    /**
     * @param present what the host has already; a value that was closed since may stay
     * @param problemes receives what is wrong
     * @return what may be kept when nothing is wrong
     */
    Profil lire(SaisieProfil saisie, Profil present, Problemes problemes) {
        choix(Liste.TYPE_STRUCTURE, "type", saisie.type(), present.type(), problemes);
        choix(Liste.FORME_JURIDIQUE, "formeJuridique", saisie.formeJuridique(), present.formeJuridique(), problemes);
        choix(Liste.EFFECTIF, "effectif", saisie.effectif(), present.effectif(), problemes);
        String code = saisie.activite() == null ? null : activite(saisie, present, problemes);
        return new Profil(
                saisie.type(),
                saisie.formeJuridique(),
                saisie.effectif(),
                code,
                code == null ? null : revision(saisie));
    }

    private void choix(Liste liste, String champ, String choisi, String present, Problemes problemes) {
        problemes.si(!nomenclatures.admet(liste, choisi, present), champ, "commun.choix.inconnu");
    }

    private RevisionNaf revision(SaisieProfil saisie) {
        return saisie.revision() == null ? naf.aDemander(LocalDate.now(horloge)) : saisie.revision();
    }

    /** @return the code that is meant; null when it is not clear which, which is noted */
    private String activite(SaisieProfil saisie, Profil present, Problemes problemes) {
        RevisionNaf revision = revision(saisie);
        Matcher avecCode = CODE_PUIS_MOTS.matcher(saisie.activite());
        if (avecCode.matches()) {
            String code = Naf.normaliser(avecCode.group(1)).orElseThrow();
            boolean connue = naf.sousClasse(revision, code).isPresent() || present.estActivite(code, revision);
            problemes.si(!connue, "activite", "structure.activite.inconnue", code.toUpperCase(Locale.ROOT));
            return connue ? code : null;
        }
        return parMots(saisie.activite(), revision, problemes).orElse(null);
    }

    private Optional<String> parMots(String mots, RevisionNaf revision, Problemes problemes) {
        List<SousClasseNaf> trouvees = naf.chercher(revision, mots, PROPOSITIONS + 1);
        Optional<SousClasseNaf> exacte = trouvees.stream()
                .filter(activite -> Texte.normaliser(activite.libelle()).equals(Texte.normaliser(mots)))
                .findFirst();
        if (exacte.isPresent() || trouvees.size() == 1) {
            return Optional.of(exacte.orElseGet(() -> trouvees.get(0)).code());
        }
        if (trouvees.isEmpty()) {
            problemes.ajouter("activite", "structure.activite.aucune");
        } else if (trouvees.size() > PROPOSITIONS) {
            problemes.ajouter("activite", "structure.activite.trop");
        } else {
            String propositions = trouvees.stream()
                    .map(activite -> activite.code() + " " + activite.libelle())
                    .collect(Collectors.joining(" ; "));
            problemes.ajouter("activite", "structure.activite.plusieurs", propositions);
        }
        return Optional.empty();
    }
}
