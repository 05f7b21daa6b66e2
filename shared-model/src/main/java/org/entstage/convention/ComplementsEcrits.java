package org.entstage.convention;

import static org.entstage.commun.Ecriture.decimal;
import static org.entstage.commun.Ecriture.montant;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.convention.document.TextesDeDocument;
import org.entstage.convention.document.ValeursConvention.Complements;

/** What most conventions do not say, as the document says it. */
final class ComplementsEcrits {

    private final Locale langue;

    ComplementsEcrits(Locale langue) {
        this.langue = langue;
    }

    /**
     * @param regimeMaladie label of the scheme, empty for none
     * @param traduction label of the language, empty for none
     */
    Complements de(FicheConvention fiche, String regimeMaladie, String traduction) {
        ClausesDuStage clauses = fiche.stage().clauses();
        SignataireDeLHote signataire = fiche.lieu().signataire();
        return new Complements(
                joindre(signataire.telephone(), signataire.courriel()),
                regimeMaladie,
                fiche.formation().finalite(),
                fiche.demandees().cesure() ? fiche.declarations().accompagnementCesure() : null,
                semestres(fiche),
                fiche.stage().contenu().details(),
                fiche.stage().contenu().confidentiel(),
                clauses.remarqueHoraires(),
                teletravail(clauses.teletravail()),
                offerts(clauses.offerts(), fiche.stage().remuneration().devise()),
                frais(clauses.frais(), fiche.stage().remuneration().devise()),
                Boolean.FALSE.equals(clauses.reglementApplicable()),
                traduction.isEmpty() || !fiche.demandees().etranger() ? null : texte("traduction", traduction));
    }

    private static String semestres(FicheConvention fiche) {
        Integer semestres = fiche.declarations().declarations().semestresCesure();
        return semestres == null || !fiche.demandees().cesure() ? null : semestres.toString();
    }

    private String teletravail(Teletravail teletravail) {
        if (!teletravail.prevu()) {
            return null;
        }
        String lieu = teletravail.lieu() == null ? texte("teletravail.domicile") : teletravail.lieu();
        return joindre(texte("teletravail", decimal(teletravail.jours(), langue), lieu), teletravail.modalites());
    }

    private String offerts(AvantagesOfferts offerts, String devise) {
        return joindre(
                offerts.restauration() == null ? null : texte("restauration." + offerts.restauration()),
                offerts.partRepas() == null ? null : texte("partRepas", montant(offerts.partRepas(), devise, langue)),
                offerts.partTransport() == null
                        ? null
                        : texte("partTransport", decimal(offerts.partTransport(), langue)));
    }

    private String frais(FraisRembourses frais, String devise) {
        String forfait = frais.montant() == null
                ? null
                : texte("frais", texte("montant." + frais.unite(), montant(frais.montant(), devise, langue)));
        return joindre(forfait, frais.modalites());
    }

    private static String joindre(String... phrases) {
        String jointes = Stream.of(phrases)
                .filter(phrase -> phrase != null && !phrase.isBlank())
                .collect(Collectors.joining(" "));
        return jointes.isEmpty() ? null : jointes;
    }

    private String texte(String cle, Object... valeurs) {
        return TextesDeDocument.DOCUMENT.texte(cle, langue, valeurs);
    }
}
