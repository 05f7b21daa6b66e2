package org.entstage.convention;

import static org.entstage.commun.Ecriture.date;
import static org.entstage.commun.Ecriture.decimal;
import static org.entstage.commun.Ecriture.montant;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entstage.centregestion.personnel.SignatairesDuCentre.Signataire;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Ecriture;
import org.entstage.convention.document.TextesDeDocument;
import org.entstage.convention.document.ValeursConvention;
import org.entstage.convention.document.ValeursConvention.Accueil;
import org.entstage.convention.document.ValeursConvention.Clauses;
import org.entstage.convention.document.ValeursConvention.Cursus;
import org.entstage.convention.document.ValeursConvention.Encadrant;
import org.entstage.convention.document.ValeursConvention.Etablissement;
import org.entstage.convention.document.ValeursConvention.Signature;
import org.entstage.convention.document.ValeursConvention.Stage;
import org.entstage.convention.document.ValeursConvention.Stagiaire;
import org.entstage.convention.regles.Declarations;
import org.entstage.gratification.Gratification;
import org.entstage.gratification.MontantPropose;
import org.entstage.gratification.UniteGratification;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.structureaccueil.FicheStructure;
import org.springframework.stereotype.Component;

/** Writes a convention's values out for its document, in the language of the document. */
@Component
class ValeursDeLaConvention {

    private static final List<NatureEtape> SIGNATURES = Stream.of(NatureEtape.values())
            .filter(nature -> nature.signature() && nature.toujours())
            .toList();

    private final Nomenclatures nomenclatures;
    private final SignatairesAjoutes ajoutes;

    ValeursDeLaConvention(Nomenclatures nomenclatures, SignatairesAjoutes ajoutes) {
        this.nomenclatures = nomenclatures;
        this.ajoutes = ajoutes;
    }

    ValeursConvention de(FicheConvention fiche, Locale langue) {
        return de(fiche, fiche.signatures(), langue);
    }

    /** @param etat of those who sign the document */
    ValeursConvention de(FicheConvention fiche, EtatDesSignatures etat, Locale langue) {
        return new ValeursConvention(
                fiche.numero(),
                fiche.annee().libelle(),
                fiche.etat() != EtatConvention.VALIDEE,
                etablissement(fiche, langue),
                accueil(fiche, langue),
                stagiaire(fiche, langue),
                cursus(fiche, langue),
                referent(fiche.referent(), fiche.formation()),
                tuteur(fiche.lieu()),
                stage(fiche, langue),
                new PresenceEcrite(langue).presence(fiche),
                gratification(fiche, langue),
                clauses(fiche, langue),
                new ComplementsEcrits(langue)
                        .de(
                                fiche,
                                libelle(
                                        fiche,
                                        Liste.REGIME_MALADIE,
                                        fiche.informations().regimeMaladie(),
                                        langue),
                                libelle(
                                        fiche,
                                        Liste.LANGUE_CONVENTION,
                                        fiche.declarations().langue(),
                                        langue)),
                EtrangerEcrit.de(fiche, langue),
                signatures(fiche, etat, langue));
    }

    /** How the student found the placement; empty when nobody said. */
    String origine(FicheConvention fiche, Locale langue) {
        return libelle(fiche, Liste.ORIGINE_STAGE, fiche.declarations().origine(), langue);
    }

    /** In the order of the document's own steps; before they are known, the five of D124-4. */
    private List<Signature> signatures(FicheConvention fiche, EtatDesSignatures etat, Locale langue) {
        if (etat.parties().isEmpty()) {
            return SIGNATURES.stream()
                    .map(nature -> new Signature(texte("partie." + nature, langue), signataire(fiche, nature)))
                    .toList();
        }
        return etat.parties().stream()
                .map(partie -> new Signature(
                        texte("partie." + partie.nature(), langue),
                        partie.nature().toujours() ? signataire(fiche, partie.nature()) : ajoute(fiche, partie)))
                .toList();
    }

    /** Who nobody has named yet writes his name beside his signature. */
    private String ajoute(FicheConvention fiche, EtatDesSignatures.Partie partie) {
        return Optional.ofNullable(partie.nom())
                .or(() -> ajoutes.de(fiche.centre().id(), partie.nature(), partie.compte())
                        .map(Signataire::nom))
                .orElse("");
    }

    private static String signataire(FicheConvention fiche, NatureEtape nature) {
        return switch (nature) {
            case SIGNATURE_ETUDIANT ->
                nom(
                        fiche.etudiant().civilite(),
                        fiche.etudiant().prenom(),
                        fiche.etudiant().nom());
            case SIGNATURE_TUTEUR -> tuteur(fiche.lieu()).nom();
            case SIGNATURE_ACCUEIL ->
                fiche.lieu().signataire().ou(fiche.structure()).nomComplet();
            case SIGNATURE_REFERENT ->
                referent(fiche.referent(), fiche.formation()).nom();
            case SIGNATURE_ETABLISSEMENT -> fiche.references().signataire();
            default -> throw new IllegalArgumentException(nature + " is none of the five");
        };
    }

    /** What a code meant on the day the convention was handed in, or means today. */
    private String libelle(FicheConvention fiche, Liste liste, String code, Locale langue) {
        return fiche.figees()
                .valeur(liste, code)
                .map(valeur -> valeur.libelle(langue))
                .orElseGet(() -> nomenclatures.libelle(liste, code, langue));
    }

    private static Etablissement etablissement(FicheConvention fiche, Locale langue) {
        ReferencesEtablissement references = fiche.references();
        return new Etablissement(
                references.nom(),
                references.adresse(),
                references.signataire(),
                qualite(references, langue),
                fiche.formation().libelleComposante());
    }

    private static String qualite(ReferencesEtablissement references, Locale langue) {
        if (references.delegant() == null) {
            return references.qualiteSignataire();
        }
        return references.qualiteSignataire() == null
                ? texte("delegation.seule", langue, references.delegant())
                : texte("delegation", langue, references.qualiteSignataire(), references.delegant());
    }

    private Accueil accueil(FicheConvention fiche, Locale langue) {
        FicheStructure structure = fiche.structure();
        SaisieLieu lieu = fiche.lieu();
        if (structure == null) {
            return new Accueil(null, null, null, null, null, null, null, null, lieu.service(), null);
        }
        SignataireDeLHote signataire = lieu.signataire().ou(structure);
        String siege = adresse(
                structure.voie(),
                structure.complement(),
                structure.codePostal(),
                structure.commune(),
                pays(structure.pays(), langue));
        String place =
                adresse(lieu.voie(), lieu.complement(), lieu.codePostal(), lieu.commune(), pays(lieu.pays(), langue));
        return new Accueil(
                structure.raisonSociale(),
                siege,
                structure.siret(),
                libelle(fiche, Liste.TYPE_STRUCTURE, structure.type(), langue),
                structure.telephone(),
                structure.courriel(),
                signataire.nomComplet(),
                signataire.fonction(),
                lieu.service(),
                siege.equals(place) ? null : place);
    }

    private static Stagiaire stagiaire(FicheConvention fiche, Locale langue) {
        FicheEtudiant etudiant = fiche.etudiant();
        SaisieInformations informations = fiche.informations();
        return new Stagiaire(
                nom(etudiant.civilite(), etudiant.prenom(), etudiant.nom()),
                date(etudiant.dateNaissance(), langue),
                etudiant.numero(),
                adresse(
                        informations.voie(),
                        informations.complement(),
                        informations.codePostal(),
                        informations.commune(),
                        informations.pays()),
                informations.telephone(),
                Optional.ofNullable(etudiant.courriel()).orElse(informations.courrielPersonnel()),
                informations.caissePrimaire());
    }

    private static Cursus cursus(FicheConvention fiche, Locale langue) {
        Formation formation = fiche.formation();
        boolean cesure = fiche.demandees().cesure();
        return new Cursus(
                formation.libelleEtape(),
                formation.libelleDiplome(),
                cesure ? null : decimal(formation.volumeHoraire(), langue),
                cesure,
                formation.formationContinue(),
                formation.elementStage(),
                decimal(formation.ects(), langue));
    }

    private static Encadrant referent(FicheReferent referent, Formation formation) {
        return referent == null
                ? new Encadrant(null, null, null, null)
                : new Encadrant(
                        nom(referent.civilite(), referent.prenom(), referent.nom()),
                        formation.libelleComposante(),
                        referent.telephone(),
                        referent.courriel());
    }

    private static Encadrant tuteur(SaisieLieu lieu) {
        return new Encadrant(
                nom(lieu.tuteurCivilite(), lieu.tuteurPrenom(), lieu.tuteurNom()),
                lieu.tuteurFonction(),
                lieu.tuteurTelephone(),
                lieu.tuteurCourriel());
    }

    private Stage stage(FicheConvention fiche, Locale langue) {
        SaisieStage stage = fiche.stage();
        SaisieDeclarations declarations = fiche.declarations();
        return new Stage(
                libelle(fiche, Liste.TYPE_CONVENTION, stage.type(), langue),
                libelle(fiche, Liste.THEME, stage.theme(), langue),
                stage.sujet(),
                stage.competences(),
                stage.activites(),
                libelle(fiche, Liste.TEMPS_TRAVAIL, declarations.tempsTravail(), langue),
                libelle(fiche, Liste.NATURE_TRAVAIL, declarations.nature(), langue),
                libelle(fiche, Liste.VALIDATION, declarations.validation(), langue));
    }

    private ValeursConvention.Gratification gratification(FicheConvention fiche, Locale langue) {
        SaisieStage stage = fiche.stage();
        Gratification legale = fiche.gratification();
        boolean due = legale != null && legale.due();
        String minimum = legale == null || !legale.comparable() ? null : parHeure(legale.tauxHoraireMaximal(), langue);
        String montant = null;
        if (stage.gratifie() && stage.montant() != null) {
            montant = Stream.of(
                            parUnite(stage.montant(), stage.remuneration().devise(), stage.unite(), langue),
                            libelle(
                                            fiche,
                                            Liste.BASE_MONTANT,
                                            stage.remuneration().base(),
                                            langue)
                                    .toLowerCase(Ecriture.langue(langue)))
                    .filter(partie -> !partie.isEmpty())
                    .collect(Collectors.joining(" "));
        } else if (stage.gratifie() && due) {
            // Who pays without naming an amount pays the legal minimum.
            montant = minimum;
        }
        return new ValeursConvention.Gratification(
                montant,
                libelle(fiche, Liste.MODE_PAIEMENT, stage.modePaiement(), langue),
                minimum,
                due,
                montant == null ? null : new PresenceEcrite(langue).versement(stage, legale),
                stage.remuneration().minimumConventionnel() == null
                        ? null
                        : parHeure(stage.remuneration().minimumConventionnel(), langue));
    }

    private static String parHeure(BigDecimal euros, Locale langue) {
        return parUnite(euros, MontantPropose.EURO, UniteGratification.HEURE, langue);
    }

    private static String parUnite(BigDecimal somme, String devise, UniteGratification unite, Locale langue) {
        UniteGratification connue = unite == null ? UniteGratification.HEURE : unite;
        return texte("montant." + connue, langue, montant(somme, devise, langue));
    }

    private static Clauses clauses(FicheConvention fiche, Locale langue) {
        SaisieStage stage = fiche.stage();
        return new Clauses(
                stage.modalitesSuivi(),
                stage.assurance(),
                attestation(fiche.declarations().declarations(), langue),
                etranger(fiche, langue),
                stage.conges(),
                new PresenceEcrite(langue).conges(stage.horaires()),
                stage.avantages(),
                stage.reglementInterieur());
    }

    /** The days that the certificate of civil liability covers (D124-4, 9°). */
    private static String attestation(Declarations declarations, Locale langue) {
        return declarations.assuranceDu() == null || declarations.assuranceAu() == null
                ? null
                : texte(
                        "attestation",
                        langue,
                        date(declarations.assuranceDu(), langue),
                        date(declarations.assuranceAu(), langue));
    }

    /** Abroad: the sheet on the country's rules (L124-20) and the insurance of assistance, as far as they are declared. */
    private static String etranger(FicheConvention fiche, Locale langue) {
        Declarations declarations = fiche.declarations().declarations();
        String fichePays = fiche.demandees().etranger() && Boolean.TRUE.equals(declarations.fichePays())
                ? texte("fichePays", langue)
                : null;
        String assistance = fiche.demandees().assistance() && Boolean.TRUE.equals(declarations.assistance())
                ? texte("assistance", langue)
                : null;
        return Stream.of(fichePays, assistance).filter(phrase -> phrase != null).collect(Collectors.joining(" "));
    }

    private static String adresse(String voie, String complement, String codePostal, String commune, String pays) {
        String ville = Stream.of(codePostal, commune)
                .filter(partie -> partie != null && !partie.isBlank())
                .collect(Collectors.joining(" "));
        return Stream.of(voie, complement, ville, pays)
                .filter(partie -> partie != null && !partie.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** The country is written abroad only. */
    private static String pays(String code, Locale langue) {
        return code == null || "FR".equals(code)
                ? null
                : new Locale("", code).getDisplayCountry(Ecriture.langue(langue));
    }

    private static String nom(String civilite, String prenom, String nom) {
        return Stream.of(civilite, prenom, nom)
                .filter(partie -> partie != null && !partie.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String texte(String cle, Locale langue, Object... valeurs) {
        return TextesDeDocument.DOCUMENT.texte(cle, langue, valeurs);
    }
}
