package org.entstage.convention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.annuaire.Personne;
import org.entstage.centregestion.SignataireEnVigueur;
import org.entstage.etudiant.Etudiant;
import org.entstage.etudiant.IdentiteEtudiant;
import org.entstage.gratification.ModeVersement;
import org.entstage.nomenclature.Liste;
import org.entstage.scolarite.Adresse;
import org.entstage.scolarite.Coordonnees;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.Identite;
import org.entstage.scolarite.InscriptionEtape;
import org.entstage.scolarite.ReferenceEtablissement;

/** Takes over into a draft what the other systems know, and the wording that most conventions keep. */
final class Reprise {

    private Reprise() {}

    static SaisieInformations informations(DossierScolaire dossier, InscriptionEtape inscription) {
        Coordonnees coordonnees = dossier == null ? null : dossier.coordonnees();
        if (coordonnees == null) {
            return new SaisieInformations(
                    null, null, null, null, null, null, null, inscription.caissePrimaire(), null, null);
        }
        Adresse adresse = Optional.ofNullable(coordonnees.adresse())
                .orElse(new Adresse(null, null, null, null, null, null, null));
        return new SaisieInformations(
                adresse.ligne1(),
                joindre(", ", adresse.ligne2(), adresse.ligne3()),
                adresse.codePostal(),
                adresse.commune(),
                adresse.pays(),
                coordonnees.portable() == null ? coordonnees.telephone() : coordonnees.portable(),
                coordonnees.courrielPersonnel(),
                inscription.caissePrimaire(),
                null,
                null);
    }

    static IdentiteEtudiant identite(
            Identite identite, Coordonnees coordonnees, Optional<Personne> personne, String login) {
        String courriel = personne.map(Personne::courriel)
                .orElse(coordonnees == null ? null : coordonnees.courrielUniversitaire());
        String nom = identite.nomUsage() == null ? identite.nom() : identite.nomUsage();
        return new IdentiteEtudiant(
                login, identite.civilite(), nom, identite.prenom(), identite.dateNaissance(), courriel);
    }

    static IdentiteEtudiant identite(Personne personne) {
        return new IdentiteEtudiant(
                personne.login(), personne.civilite(), personne.nom(), personne.prenom(), null, personne.courriel());
    }

    static IdentiteEtudiant identite(Etudiant connu) {
        return new IdentiteEtudiant(
                connu.login(), connu.civilite(), connu.nom(), connu.prenom(), connu.dateNaissance(), connu.courriel());
    }

    static ReferencesEtablissement references(
            Optional<ReferenceEtablissement> etablissement, Optional<SignataireEnVigueur> signataire) {
        return new ReferencesEtablissement(
                etablissement.map(ReferenceEtablissement::nom).orElse(null),
                etablissement
                        .map(ReferenceEtablissement::adresse)
                        .map(a -> joindre(
                                ", ", a.ligne1(), a.ligne2(), a.ligne3(), joindre(" ", a.codePostal(), a.commune())))
                        .orElse(null),
                signataire.orElse(null));
    }

    /** A registration described by hand: it has a title and, if known, its hours. */
    static InscriptionEtape inscriptionALaMain(int annee, String libelle, BigDecimal volumeHoraire) {
        return new InscriptionEtape(
                annee,
                null,
                null,
                libelle,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                true,
                false,
                null,
                null,
                null,
                volumeHoraire,
                List.of());
    }

    /**
     * What an ordinary full-time placement needs no typing for: 35 hours a week, the legal minimum in equal parts, and wording of the
     * host's duties that the law sets anyway.
     *
     * @param ouvert whether a value of a list may be chosen: one that the institution has closed is not given in advance
     */
    static SaisieStage stageParDefaut(InscriptionEtape inscription, BiPredicate<Liste, String> ouvert) {
        ResourceBundle textes = ResourceBundle.getBundle("convention/defauts", Locale.FRENCH);
        SaisieStage ordinaire = new SaisieStage(
                siOuvert(ouvert, Liste.TYPE_CONVENTION, typeParDefaut(inscription)),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                textes.getString("conges"),
                textes.getString("modalitesSuivi"),
                null,
                null,
                null,
                true,
                null,
                null,
                siOuvert(ouvert, Liste.MODE_PAIEMENT, "VIREMENT"));
        return ordinaire.avecRemuneration(ordinaire.remuneration().versee(ModeVersement.LISSE));
    }

    private static String siOuvert(BiPredicate<Liste, String> ouvert, Liste liste, String code) {
        return ouvert.test(liste, code) ? code : null;
    }

    private static String typeParDefaut(InscriptionEtape inscription) {
        if (inscription.formationContinue()) {
            return "FC";
        }
        if (inscription.cesure()) {
            return "CESURE";
        }
        return inscription.elementsStage().isEmpty() ? "FI-FAC" : "FI-OBL";
    }

    private static String joindre(String separateur, String... parties) {
        String joint = Stream.of(parties)
                .filter(partie -> partie != null && !partie.isBlank())
                .collect(Collectors.joining(separateur));
        return joint.isEmpty() ? null : joint;
    }
}
