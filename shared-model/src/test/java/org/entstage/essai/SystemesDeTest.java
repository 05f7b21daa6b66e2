package org.entstage.essai;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entstage.annuaire.Annuaire;
import org.entstage.annuaire.Personne;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.notification.Messagerie;
import org.entstage.scolarite.Adresse;
import org.entstage.scolarite.CodeEtape;
import org.entstage.scolarite.Composante;
import org.entstage.scolarite.Coordonnees;
import org.entstage.scolarite.DossierScolaire;
import org.entstage.scolarite.ElementStage;
import org.entstage.scolarite.EtapeOfferte;
import org.entstage.scolarite.EtudiantInconnu;
import org.entstage.scolarite.Identite;
import org.entstage.scolarite.InscriptionEtape;
import org.entstage.scolarite.PartieDossier;
import org.entstage.scolarite.ReferenceEtablissement;
import org.entstage.scolarite.Scolarite;
import org.entstage.scolarite.Signataire;

/** Student records, directory and mail server of a small invented university; each can be switched off. */
public final class SystemesDeTest {

    /** Étape of the students of this university. */
    public static final String ETAPE = "M1INF";

    /** Component of that étape. */
    public static final String COMPOSANTE = "SCI";

    private final Map<String, DossierScolaire> dossiers = new HashMap<>();
    private final Map<String, Personne> personnes = new LinkedHashMap<>();
    private final List<String> envois = new ArrayList<>();
    private boolean scolariteEnPanne;
    private boolean inscriptionsFontFoi = true;
    private boolean annuaireEnPanne;
    private boolean messagerieEnPanne;

    public SystemesDeTest() {
        etudiant("20260001", "etudiant", "Exemple", "Camille");
        etudiant("20260002", "etudiant2", "D'Aubigné", "Jean-Christophe");
        enseignant("enseignant", "Modèle", "Dominique");
        personnel("gestionnaire", "Bureau", "Sacha");
        personnel("responsable", "Cheffe", "Ange");
    }

    /** Adds a student with one paid registration. */
    public void etudiant(String numero, String login, String nom, String prenom) {
        Identite identite = new Identite(nom, null, prenom, "Mme", LocalDate.of(2003, 2, 1), "1234567890A");
        Coordonnees coordonnees = new Coordonnees(
                new Adresse("1 rue du Test", null, null, "35000", "Rennes", "FRANCE", "100"),
                null,
                "0612345678",
                login + "@perso.example.org",
                login + "@univ.example.org");
        dossiers.put(
                numero,
                new DossierScolaire(
                        numero, identite, coordonnees, List.of(inscription(2026)), Set.of(), ModeleDeTest.MAINTENANT));
        personnes.put(
                login,
                new Personne(
                        login,
                        "Mme",
                        nom,
                        prenom,
                        login + "@univ.example.org",
                        null,
                        numero,
                        COMPOSANTE,
                        Set.of("student")));
    }

    /** Gives a student these registrations and no other; parts that do not answer are named. */
    public void inscrire(String numero, List<InscriptionEtape> inscriptions, PartieDossier... manquantes) {
        DossierScolaire avant = dossiers.get(numero);
        dossiers.put(
                numero,
                new DossierScolaire(
                        numero,
                        avant.identite(),
                        avant.coordonnees(),
                        inscriptions,
                        Set.of(manquantes),
                        ModeleDeTest.MAINTENANT));
    }

    /** Adds a teacher of the directory. */
    public void enseignant(String login, String nom, String prenom) {
        personnes.put(
                login,
                new Personne(
                        login,
                        "M.",
                        nom,
                        prenom,
                        login + "@univ.example.org",
                        "+33299000000",
                        null,
                        COMPOSANTE,
                        Set.of("teacher")));
    }

    /** Adds a member of the staff to the directory. */
    public void personnel(String login, String nom, String prenom) {
        personnes.put(
                login,
                new Personne(
                        login,
                        "Mme",
                        nom,
                        prenom,
                        login + "@univ.example.org",
                        null,
                        null,
                        COMPOSANTE,
                        Set.of("employee", "staff")));
    }

    /** The paid registration of that year. */
    public static InscriptionEtape inscription(int annee) {
        return inscription(annee, true);
    }

    /** The registration of that year. */
    public static InscriptionEtape inscription(int annee, boolean payee) {
        return new InscriptionEtape(
                annee,
                ETAPE,
                "201",
                "Master 1 Informatique",
                "MINF",
                "201",
                "Master Informatique",
                COMPOSANTE,
                "UFR Sciences",
                "1",
                "Formation initiale",
                false,
                payee,
                false,
                "CPAM D'ILLE-ET-VILAINE",
                "M",
                null,
                BigDecimal.valueOf(420),
                List.of(new ElementStage("STG1", "Stage de master 1", BigDecimal.TEN, null)));
    }

    /** Whether the records claim to hold every registration, as Apogée does. */
    public void inscriptionsFontFoi(boolean foi) {
        inscriptionsFontFoi = foi;
    }

    public void scolariteEnPanne(boolean panne) {
        scolariteEnPanne = panne;
    }

    public void annuaireEnPanne(boolean panne) {
        annuaireEnPanne = panne;
    }

    public void messagerieEnPanne(boolean panne) {
        messagerieEnPanne = panne;
    }

    /** Mails handed over, as "recipient: subject". */
    public List<String> envois() {
        return List.copyOf(envois);
    }

    public Messagerie messagerie() {
        return envoi -> {
            if (messagerieEnPanne) {
                throw new SystemeIndisponible(SystemeIndisponible.MESSAGERIE, null);
            }
            envois.add(envoi.destinataire() + ": " + envoi.sujet());
        };
    }

    public Scolarite scolarite() {
        return new Scolarite() {
            @Override
            public DossierScolaire dossier(String numeroEtudiant) {
                repondre();
                return Optional.ofNullable(dossiers.get(numeroEtudiant))
                        .orElseThrow(() -> new EtudiantInconnu(numeroEtudiant));
            }

            @Override
            public boolean inscriptionsFontFoi() {
                return inscriptionsFontFoi;
            }

            @Override
            public Optional<Signataire> signataire(String codeComposante) {
                repondre();
                return Optional.of(new Signataire("Alix Direction", "Directrice de l'UFR"));
            }

            @Override
            public Optional<ReferenceEtablissement> etablissement() {
                repondre();
                return Optional.of(new ReferenceEtablissement(
                        "Université d'Exemple",
                        new Adresse("2 place du Savoir", null, null, "35000", "Rennes", "FRANCE", "100")));
            }

            @Override
            public List<Composante> composantes() {
                repondre();
                return List.of(new Composante(COMPOSANTE, "UFR Sciences"));
            }

            @Override
            public List<EtapeOfferte> etapes(String codeComposante) {
                repondre();
                return COMPOSANTE.equals(codeComposante)
                        ? List.of(new EtapeOfferte(ETAPE, "201", "Master 1 Informatique"))
                        : List.of();
            }

            @Override
            public Set<CodeEtape> etapesInconnues(Collection<CodeEtape> etapes) {
                repondre();
                return etapes.stream()
                        .filter(etape -> !ETAPE.equals(etape.code()))
                        .collect(Collectors.toSet());
            }

            private void repondre() {
                if (scolariteEnPanne) {
                    throw new SystemeIndisponible(SystemeIndisponible.APOGEE, null);
                }
            }
        };
    }

    public Annuaire annuaire() {
        return new Annuaire() {
            @Override
            public Optional<Personne> parLogin(String login) {
                Map<String, Personne> connues = repondre();
                // Like a directory: capitals and small letters are the same account.
                return Optional.ofNullable(login).map(compte -> connues.get(compte.toLowerCase(Locale.ROOT)));
            }

            @Override
            public Optional<Personne> etudiantParNumero(String numero) {
                return repondre().values().stream()
                        .filter(personne -> numero.equals(personne.numeroEtudiant()))
                        .findFirst();
            }

            @Override
            public List<Personne> chercherEnseignants(String texte, int maximum) {
                return chercher("teacher", texte, maximum);
            }

            @Override
            public List<Personne> chercherPersonnels(String texte, int maximum) {
                return chercher("staff", texte, maximum);
            }

            @Override
            public List<Personne> chercherEtudiants(String texte, int maximum) {
                return chercher("student", texte, maximum);
            }

            private List<Personne> chercher(String affiliation, String texte, int maximum) {
                return repondre().values().stream()
                        .filter(personne -> personne.affiliations().contains(affiliation))
                        .filter(personne -> personne.nom().toLowerCase().startsWith(texte.toLowerCase()))
                        .limit(maximum)
                        .toList();
            }

            private Map<String, Personne> repondre() {
                if (annuaireEnPanne) {
                    throw new SystemeIndisponible(SystemeIndisponible.ANNUAIRE, null);
                }
                return personnes;
            }
        };
    }
}
