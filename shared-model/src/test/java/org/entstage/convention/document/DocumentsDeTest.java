package org.entstage.convention.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entstage.convention.document.ValeursAvenant.Ligne;
import org.entstage.convention.document.ValeursAvenant.Modification;
import org.entstage.convention.document.ValeursCalendrier.Case;
import org.entstage.convention.document.ValeursCalendrier.Mois;
import org.entstage.convention.document.ValeursCalendrier.SemaineDuMois;

/** Values of each type of document: short, ordinary, extreme. */
final class DocumentsDeTest {

    private static final List<String> CHANGEMENTS = List.of(
            "fin anticipée du stage",
            "dates ou horaires",
            "interruption du stage",
            "lieu ou service",
            "tuteur de stage",
            "enseignant référent",
            "sujet et activités",
            "gratification",
            "congés et absences",
            "autre modification");

    private DocumentsDeTest() {}

    static ValeursDeDocument court(TypeDocument type) {
        return de(type, ConventionDeTest.minimale(), 1);
    }

    static ValeursDeDocument ordinaire(TypeDocument type) {
        return de(type, ConventionDeTest.ordinaire(false), 2);
    }

    static ValeursDeDocument extreme(TypeDocument type) {
        boolean etranger = type == TypeDocument.CONVENTION_ETRANGER || type == TypeDocument.CONVENTION_CESURE;
        return de(type, ConventionExtreme.valeurs(etranger), CHANGEMENTS.size());
    }

    private static ValeursDeDocument de(TypeDocument type, ValeursConvention convention, int taille) {
        return switch (type) {
            case CONVENTION_ETRANGER -> aLEtranger(convention);
            case AVENANT -> avenant(convention, taille);
            case ATTESTATION -> attestation(convention, taille);
            case RECAPITULATIF -> recapitulatif(convention, taille);
            case CALENDRIER -> calendrier(convention, taille);
            default -> convention;
        };
    }

    /** Outside Europe, unless it is said to be elsewhere already. */
    private static ValeursConvention aLEtranger(ValeursConvention c) {
        return c.etranger().applicable()
                ? c
                : new ValeursConvention(
                        c.numero(),
                        c.annee(),
                        c.projet(),
                        c.etablissement(),
                        c.accueil(),
                        c.stagiaire(),
                        c.cursus(),
                        c.referent(),
                        c.tuteur(),
                        c.stage(),
                        c.presence(),
                        c.gratification(),
                        c.clauses(),
                        c.complements(),
                        new ValeursConvention.Etranger(true, "Canada", false, true, null, false),
                        c.signatures());
    }

    private static ValeursDeDocument avenant(ValeursConvention convention, int taille) {
        boolean tout = taille == CHANGEMENTS.size();
        List<Modification> modifications = new ArrayList<>();
        for (String objet : CHANGEMENTS.subList(CHANGEMENTS.size() - taille, CHANGEMENTS.size())) {
            List<Ligne> lignes = objet.equals("autre modification")
                    ? List.of()
                    : Stream.of("Date de fin", "Adresse", "Activités confiées")
                            .map(quoi -> new Ligne(
                                    quoi,
                                    "–",
                                    objet.startsWith("sujet")
                                            ? convention.stage().activites()
                                            : convention.accueil().adresse()))
                            .toList();
            modifications.add(new Modification(
                    objet,
                    !lignes.isEmpty(),
                    lignes,
                    lignes.isEmpty() ? convention.stage().activites() : null));
        }
        return new ValeursAvenant(
                convention,
                new ValeursAvenant.Avenant(
                        "1",
                        tout,
                        String.join(", ", CHANGEMENTS.subList(CHANGEMENTS.size() - taille, CHANGEMENTS.size())),
                        taille == 1 ? null : "2 mars 2026",
                        tout,
                        tout,
                        tout,
                        tout,
                        tout,
                        tout,
                        tout,
                        tout,
                        tout,
                        taille > 1,
                        tout,
                        "5 mois 14 jours (868 h)",
                        "4 mois (616 h)",
                        tout ? "1 386,00 €" : null,
                        modifications));
    }

    private static ValeursDeDocument attestation(ValeursConvention convention, int taille) {
        boolean tout = taille == CHANGEMENTS.size();
        return new ValeursAttestation(
                convention,
                new ValeursAttestation.Attestation(
                        !tout,
                        convention.presence().debut(),
                        convention.presence().fin(),
                        convention.presence().duree(),
                        "124",
                        taille > 1,
                        tout ? null : "3 906,00 €"));
    }

    private static ValeursDeDocument recapitulatif(ValeursConvention convention, int taille) {
        boolean long_ = taille > 1;
        return new ValeursRecapitulatif(
                convention,
                new ValeursRecapitulatif.Dossier(
                        long_ ? "validée" : "brouillon",
                        "Bureau des stages",
                        long_ ? "Offre de l’établissement" : null,
                        long_,
                        long_
                                ? List.of(new ValeursRecapitulatif.Etape(
                                        "validation pédagogique",
                                        "faite",
                                        "2 févr. 2026",
                                        convention.referent().nom()))
                                : List.of(),
                        long_,
                        long_
                                ? List.of(new ValeursRecapitulatif.AvenantDuDossier(
                                        "1", String.join(", ", CHANGEMENTS), "validé", "2 mars 2026"))
                                : List.of(),
                        IntStream.range(0, taille * 4)
                                .mapToObj(rang -> new ValeursRecapitulatif.Evenement(
                                        "2 févr. 2026",
                                        "Étape faite : validation pédagogique (avenant n° 1)",
                                        convention.stagiaire().nom(),
                                        rang % 12 == 0 ? convention.stage().activites() : null))
                                .toList()));
    }

    private static ValeursDeDocument calendrier(ValeursConvention convention, int taille) {
        List<String> genres = List.of("present", "present", "ferie", "absent", "conge", "libre", "hors");
        List<String> mentions = List.of("7 h", "3,25 h", "férié", "absent", "congé", "", "");
        SemaineDuMois semaine = new SemaineDuMois(IntStream.range(0, genres.size())
                .mapToObj(rang -> new Case(
                        genres.get(rang),
                        rang == genres.size() - 1 ? null : String.valueOf(10 + rang),
                        mentions.get(rang)))
                .toList());
        return new ValeursCalendrier(
                convention,
                new ValeursCalendrier.Calendrier(
                        "124",
                        taille > 1 ? "14 h" : null,
                        List.of("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim."),
                        IntStream.rangeClosed(1, taille + 2)
                                .mapToObj(mois -> new Mois(
                                        "septembre 2026",
                                        "21",
                                        "154 h",
                                        List.of(semaine, semaine, semaine, semaine, semaine, semaine)
                                                .subList(0, 4 + mois % 3),
                                        mois % 2 == 0 ? "14 mai Ascension, 25 mai Lundi de Pentecôte" : null))
                                .toList()));
    }
}
