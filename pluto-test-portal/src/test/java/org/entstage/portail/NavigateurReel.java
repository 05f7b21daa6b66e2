package org.entstage.portail;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Headless Chromium, as Debian packages it: for what only a real browser can tell. A JVM starts it once; whoever opens
 * it sits down at a browser that remembers nobody, one after the other.
 */
public final class NavigateurReel implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PILOTE = Path.of("/usr/bin/chromedriver");
    private static final List<String> NORMES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static ChromeDriver chromium;

    private final ChromeDriver pilote;
    private final String portail;
    private String axe;
    private int largeur;

    /** Whether this machine has the browser. */
    public static boolean estInstalle() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(PILOTE);
    }

    public NavigateurReel(String portail) {
        this.portail = portail;
        this.pilote = chromium();
        oublier();
    }

    private static synchronized ChromeDriver chromium() {
        if (chromium == null || !vivant(chromium)) {
            chromium = demarrer();
        }
        return chromium;
    }

    private static boolean vivant(ChromeDriver pilote) {
        try {
            pilote.getTitle();
            return true;
        } catch (WebDriverException disparu) {
            return false;
        }
    }

    private static ChromeDriver demarrer() {
        Path profil = DossierDeTest.creer("chromium");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--disable-extensions",
                "--disable-component-extensions-with-background-pages",
                "--disable-default-apps",
                "--disable-breakpad",
                "--mute-audio",
                "--window-size=1440,900",
                "--user-data-dir=" + profil);
        ChromeDriver pilote = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(PILOTE.toFile())
                        .build(),
                options);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            pilote.quit();
            DossierDeTest.supprimer(profil);
        }));
        return pilote;
    }

    public WebDriver pilote() {
        return pilote;
    }

    /** Runs a script in the page. */
    public Object executer(String script, Object... arguments) {
        return pilote.executeScript(script, arguments);
    }

    /** Forgets every session: somebody else sits down at the same machine. */
    public void oublier() {
        pilote.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    public void lire(String adresse) {
        pilote.get(portail + adresse);
    }

    /** Logs in through the form of CAS. */
    public void connecter(String login) {
        lire("/portal/connexion");
        pilote.findElement(By.name("username")).sendKeys(login);
        pilote.findElement(By.name("password")).sendKeys("demo");
        pilote.findElement(By.name("password")).submit();
    }

    /** Sets the width of the page itself, in CSS pixels: headless windows have a smallest width of their own. */
    public void largeur(int pixels) {
        if (pixels == largeur) {
            return;
        }
        largeur = pixels;
        pilote.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 600));
    }

    /** How many pixels the page is wider than its window: 0 when nobody has to scroll sideways. */
    public long debordement() {
        return (Long) pilote.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Violations of WCAG 2.2 A and AA, each with the elements concerned. */
    public List<String> violations() {
        preparerAxe();
        // Without frames of other sites the plain way sees the same, and opens no window of its own.
        return new AxeBuilder()
                        .setAxeScriptProvider(() -> "// stands in every page already")
                        .setLegacyMode(true)
                        .withOptions(seulementLesFautes())
                        .analyze(pilote)
                        .getViolations()
                        .stream()
                        .map(NavigateurReel::phrase)
                        .toList();
    }

    /** The half megabyte of axe-core goes to the browser once, which gives it to each page from then on. */
    private void preparerAxe() {
        if (axe == null) {
            axe = (String) pilote.executeCdpCommand(
                            "Page.addScriptToEvaluateOnNewDocument",
                            Map.of("source", scriptDAxe(), "runImmediately", true))
                    .get("identifier");
        }
    }

    private static String scriptDAxe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is right would be told for each element too, which on a long page takes longer than the look itself. */
    private static AxeRunOptions seulementLesFautes() {
        AxeRunOnlyOptions normes = new AxeRunOnlyOptions();
        normes.setType("tag");
        normes.setValues(NORMES);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(normes);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String phrase(Rule regle) {
        return regle.getId() + ": "
                + regle.getNodes().stream().map(n -> n.getHtml()).toList();
    }

    /** A picture of the whole page. */
    public void photographier(Path vers) {
        long hauteur = (Long) pilote.executeScript("return document.documentElement.scrollHeight");
        long large = (Long) pilote.executeScript("return document.documentElement.clientWidth");
        pilote.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", large, "height", hauteur, "deviceScaleFactor", 1, "mobile", false));
        largeur = 0;
        try {
            Files.createDirectories(vers.getParent());
            Files.write(vers, pilote.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves the browser to the next as it was found. */
    @Override
    public void close() {
        if (axe != null) {
            pilote.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", axe));
        }
        pilote.get("about:blank");
        pilote.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        oublier();
    }
}
