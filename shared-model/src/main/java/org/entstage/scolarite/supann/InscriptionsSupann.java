package org.entstage.scolarite.supann;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entstage.scolarite.InscriptionEtape;
import org.springframework.ldap.core.DirContextOperations;

/**
 * Registrations of one directory entry: from the composite supannEtuInscription, which keeps year, step and regime
 * together; without it from supannEtuEtape and the entry's single year.
 */
class InscriptionsSupann {

    private final Set<String> regimesFc;

    /** @param regimesFc codes (SISE) of the regimes that are continuing education */
    InscriptionsSupann(Set<String> regimesFc) {
        this.regimesFc = regimesFc;
    }

    List<InscriptionEtape> de(DirContextOperations entree) {
        List<InscriptionEtape> inscriptions = new ArrayList<>();
        String affectation = entree.getStringAttribute("supannEntiteAffectation");
        valeurs(entree, "supannEtuInscription")
                .map(ValeurComposite::de)
                .flatMap(composite -> composite(composite, affectation).stream())
                .forEach(inscriptions::add);
        if (inscriptions.isEmpty()) {
            simples(entree, affectation).forEach(inscriptions::add);
        }
        inscriptions.sort(
                Comparator.comparingInt(InscriptionEtape::annee).reversed().thenComparing(InscriptionEtape::codeEtape));
        return inscriptions;
    }

    private Optional<InscriptionEtape> composite(ValeurComposite composite, String affectation) {
        String etape = composite.valeur("etape");
        Optional<Integer> annee = annee(composite.valeur("anneeinsc"));
        if (etape == null || annee.isEmpty()) {
            return Optional.empty();
        }
        String composante = composite.valeur("affect");
        return Optional.of(inscription(
                annee.get(),
                EtapeSupann.de(etape),
                composite.valeur("diplome"),
                composante == null ? affectation : composante,
                composite.valeur("regimeinsc"),
                composite.valeur("cursusann")));
    }

    private Stream<InscriptionEtape> simples(DirContextOperations entree, String affectation) {
        Optional<Integer> annee = valeurs(entree, "supannEtuAnneeInscription")
                .flatMap(valeur -> annee(valeur).stream())
                .max(Comparator.naturalOrder());
        String cursus = valeur(entree, "supannEtuCursusAnnee");
        String diplome = valeur(entree, "supannEtuDiplome");
        String regime = valeur(entree, "supannEtuRegimeInscription");
        return annee.stream()
                .flatMap(an -> valeurs(entree, "supannEtuEtape")
                        .flatMap(texte -> Etiquette.de(texte).stream())
                        .map(etape ->
                                inscription(an, EtapeSupann.de(etape.valeur()), diplome, affectation, regime, cursus)));
    }

    private InscriptionEtape inscription(
            int annee, EtapeSupann etape, String diplome, String composante, String regime, String cursus) {
        return new InscriptionEtape(
                annee,
                etape.code(),
                etape.version(),
                null,
                diplome,
                null,
                null,
                composante,
                null,
                regime,
                null,
                regime != null && regimesFc.contains(regime),
                // A university takes people into its directory once they are registered.
                true,
                false,
                null,
                cursus == null ? null : cursus.substring(0, 1),
                null,
                null,
                List.of());
    }

    private static String valeur(DirContextOperations entree, String attribut) {
        return Etiquette.de(entree.getStringAttribute(attribut))
                .map(Etiquette::valeur)
                .orElse(null);
    }

    private static Stream<String> valeurs(DirContextOperations entree, String attribut) {
        String[] valeurs = entree.getStringAttributes(attribut);
        return valeurs == null ? Stream.of() : Arrays.stream(valeurs);
    }

    private static Optional<Integer> annee(String texte) {
        return texte != null && texte.strip().matches("\\d{4}")
                ? Optional.of(Integer.valueOf(texte.strip()))
                : Optional.empty();
    }
}
