import type { Upload } from './files.ts';

/** A call as it came over HTTP. */
export interface DecodedRequest {
  params: Record<string, unknown>;
  uploads: Map<string, Upload>;
}

async function fromForm(form: FormData, decoded: DecodedRequest): Promise<void> {
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string') {
      decoded.params[name] = value;
      continue;
    }
    const bytes = new Uint8Array(await value.arrayBuffer());
    decoded.uploads.set(name, {
      bytes,
      name: value.name,
      ...(value.type && { mime: value.type }),
    });
    decoded.params[name] = `attach://${name}`;
  }
}

/**
 * Reads the parameters of a Bot API request: query string, form, multipart or JSON. A file part is
 * an upload under its name, and a parameter `attach://` that name.
 * @returns undefined where the body can't be read
 */
export async function decodeRequest(request: Request): Promise<DecodedRequest | undefined> {
  const decoded: DecodedRequest = {
    params: Object.fromEntries(new URL(request.url).searchParams),
    uploads: new Map(),
  };
  const type = request.headers.get('content-type') ?? '';
  try {
    if (type.startsWith('application/json')) {
      const text = await request.text();
      const body: unknown = text === '' ? {} : JSON.parse(text);
      if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
      Object.assign(decoded.params, body);
    } else if (type.startsWith('application/x-www-form-urlencoded')) {
      Object.assign(decoded.params, Object.fromEntries(new URLSearchParams(await request.text())));
    } else if (type.startsWith('multipart/form-data')) {
      await fromForm(await request.formData(), decoded);
    }
    return decoded;
  } catch {
    return undefined;
  }
}
